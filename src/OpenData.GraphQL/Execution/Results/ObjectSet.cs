using System.Text.Json;
using OpenData.GraphQL.Execution.Planning;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>All objects of one type at one place of the response: the parents of the level below.</summary>
internal sealed class ObjectSet : IColumnOwner
{
    private readonly CompositeColumn? owner;
    private readonly int[]? slots;
    private readonly Column?[] columns;

    /// <param name="selection">What is selected of the objects.</param>
    /// <param name="objects">The objects in response order.</param>
    /// <param name="owner">The column they are values of; null for the root.</param>
    /// <param name="slots">The slot of each object in that column; null where they are the same.</param>
    public ObjectSet(SelectionPlan selection, object[] objects, CompositeColumn? owner, int[]? slots)
    {
        Selection = selection;
        Objects = objects;
        this.owner = owner;
        this.slots = slots;
        columns = new Column?[selection.Fields.Length];
    }

    public SelectionPlan Selection { get; }

    public object[] Objects { get; }

    /// <summary>Whether an error took the root itself; only ever true of the root set.</summary>
    public bool IsRootNull { get; private set; }

    public void Set(int field, Column column) => columns[field] = column;

    public void Write(Utf8JsonWriter writer, int index)
    {
        var fields = Selection.Fields;
        writer.WriteStartObject();
        for (var i = 0; i < fields.Length; i++)
        {
            writer.WritePropertyName(fields[i].EncodedName);
            columns[i]!.Write(writer, index);
        }

        writer.WriteEndObject();
    }

    public void ChildFailed(int slot)
    {
        if (owner is null)
            IsRootNull = true;
        else
            owner.Fail(SlotOf(slot));
    }

    public bool IsDead(int index) => owner is null ? IsRootNull : owner.HasFailed(SlotOf(index));

    public void AppendPath(int slot, List<object> path) => owner?.AppendPath(SlotOf(slot), path);

    private int SlotOf(int index) => slots is null ? index : slots[index];
}

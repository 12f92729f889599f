// GraphQL specification, section 6.4.4: handling execution errors. A response is kept as columns: all values of one
// selected field over all objects of one place, so that a level is resolved, completed and checked as a whole.
using System.Text.Json;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>The values of one field over all objects of a set, or the items of all lists of a column.</summary>
internal abstract class Column(ColumnPlace place, int count)
{
    private bool[]? failed;

    public ColumnPlace Place { get; } = place;

    public int Count { get; } = count;

    public void Write(Utf8JsonWriter writer, int slot)
    {
        if (failed is not null && failed[slot])
            writer.WriteNullValue();
        else
            WriteValue(writer, slot);
    }

    public bool HasFailed(int slot) => failed is not null && failed[slot];

    /// <summary>The value of a slot is null because of an error; where null is not allowed, that takes what is around it along.</summary>
    public void Fail(int slot)
    {
        failed ??= new bool[Count];
        if (failed[slot])
            return;
        failed[slot] = true;
        if (Place.IsNonNull)
            Place.Owner.ChildFailed(slot);
    }

    /// <summary>A null that the type does not allow is an error of the field.</summary>
    public void FailAsNull(int slot)
    {
        Place.Request.AddError(
            $"Cannot return null for non-nullable field {Place.Field.Parent.Name}.{Place.Field.Field.Name}.", this, slot);
        Fail(slot);
    }

    public void AppendPath(int slot, List<object> path)
    {
        Place.Owner.AppendPath(slot, path);
        if (Place.IsField)
            path.Add(Place.Field.ResponseName);
    }

    protected abstract void WriteValue(Utf8JsonWriter writer, int slot);
}

using System.Text.Json;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>Objects, in one set for each of their types.</summary>
internal sealed class CompositeColumn(ColumnPlace place, int count) : Column(place, count)
{
    private ObjectSet? only;
    private ObjectSet?[]? sets;
    private int[]? indexes;

    /// <summary>Every slot holds the object of the same index of one set.</summary>
    public void SetOnly(ObjectSet set) => only = set;

    /// <summary>For each slot its set and the index in it; a slot without set is null.</summary>
    public void SetMany(ObjectSet?[] setOfSlot, int[] indexOfSlot) => (sets, indexes) = (setOfSlot, indexOfSlot);

    protected override void WriteValue(Utf8JsonWriter writer, int slot)
    {
        if (only is not null)
            only.Write(writer, slot);
        else if (sets![slot] is { } set)
            set.Write(writer, indexes![slot]);
        else
            writer.WriteNullValue();
    }
}

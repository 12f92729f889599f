using System.Text.Json;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>Lists, whose items follow each other in one inner column.</summary>
/// <param name="starts">The first item of each list and, at the end, the number of all items.</param>
/// <param name="isNull">Which lists are null; null where none is.</param>
/// <param name="place">Where the lists stand.</param>
internal sealed class ListColumn(int[] starts, bool[]? isNull, ColumnPlace place) : Column(place, starts.Length - 1), IColumnOwner
{
    public Column Items { get; set; } = null!;

    public void ChildFailed(int slot) => Fail(ListOf(slot));

    void IColumnOwner.AppendPath(int slot, List<object> path)
    {
        var list = ListOf(slot);
        AppendPath(list, path);
        path.Add(slot - starts[list]);
    }

    protected override void WriteValue(Utf8JsonWriter writer, int slot)
    {
        if (isNull is not null && isNull[slot])
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        for (var item = starts[slot]; item < starts[slot + 1]; item++)
            Items.Write(writer, item);
        writer.WriteEndArray();
    }

    // The last list that starts at or before the item: empty lists before it start at the same place.
    private int ListOf(int item)
    {
        var (low, high) = (0, starts.Length - 1);
        while (low < high - 1)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= item)
                low = middle;
            else
                high = middle;
        }

        return low;
    }
}

using System.Text.Json;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>Scalars or enum values that a resolver gave.</summary>
internal sealed class LeafColumn<T>(T[] values, LeafWriter<T> leaf, ColumnPlace place) : Column(place, values.Length)
{
    protected override void WriteValue(Utf8JsonWriter writer, int slot)
    {
        var value = values[slot];
        if (value is null)
            writer.WriteNullValue();
        else
            leaf.Write(writer, value);
    }
}

using System.Text.Json;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>Properties that cannot fail: they are read only when the response is written, and never stored.</summary>
internal sealed class GetterColumn<TParent, TValue>(
    ObjectSet parents, Func<TParent, TValue> getter, LeafWriter<TValue> leaf, ColumnPlace place)
    : Column(place, parents.Objects.Length)
{
    protected override void WriteValue(Utf8JsonWriter writer, int slot)
    {
        var value = getter((TParent)parents.Objects[slot]);
        if (value is null)
            writer.WriteNullValue();
        else
            leaf.Write(writer, value);
    }
}

using System.Text.Json;

namespace OpenData.GraphQL.Execution.Results;

/// <summary><c>__typename</c>: one text for all objects of a set.</summary>
internal sealed class TypeNameColumn(string name, ColumnPlace place, int count) : Column(place, count)
{
    protected override void WriteValue(Utf8JsonWriter writer, int slot) => writer.WriteStringValue(name);
}

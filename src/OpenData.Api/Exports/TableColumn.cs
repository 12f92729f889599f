using System.Text.Json;

namespace OpenData.Api.Exports;

/// <summary>A column of the table that an answer becomes.</summary>
/// <param name="Header">The header: the path of the field with dots between, under the names that the query gives.</param>
/// <param name="Path">The fields that lead to the value, from the row, or from the answer's data where it is the same in all rows; in UTF-8, as they are looked up in each row.</param>
/// <param name="IsOfRow">Whether each row has a value of its own.</param>
/// <param name="Type">The name of the GraphQL type of the value, such as `Date`.</param>
internal sealed record TableColumn(string Header, IReadOnlyList<byte[]> Path, bool IsOfRow, string Type)
{
    /// <summary>The value in a row; null where an object on the way is null.</summary>
    public JsonElement? Value(TablePage page, JsonElement row) => TablePage.Value(IsOfRow ? row : page.Data, Path);
}

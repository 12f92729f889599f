namespace OpenData.Api.Seeding.Tables;

/// <summary>A row of a file; a cell that is empty, or whose column the file does not have, is an empty string.</summary>
internal sealed class Row(Table table, int number, string[] cells)
{
    public Table Table { get; } = table;

    /// <summary>The number that a spreadsheet shows, the header being 1.</summary>
    public int Number { get; } = number;

    public string this[int column] => cells[column];

    public string this[string column] => Table.IndexOf(column) is var index and >= 0 ? cells[index] : "";

    public string Id => this["id"];
}

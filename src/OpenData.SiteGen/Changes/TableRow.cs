using System.Text;
using CsvHelper;

namespace OpenData.SiteGen.Changes;

/// <summary>A row of a table of the dataset.</summary>
/// <param name="cells">The cells by column.</param>
internal sealed class TableRow(IReadOnlyDictionary<string, string> cells)
{
    /// <summary>The cell of a column; empty where the row has none.</summary>
    public string this[string column] => cells.GetValueOrDefault(column, "");

    /// <summary>The columns, in the order of the file.</summary>
    public IEnumerable<string> Columns => cells.Keys;

    /// <summary>Reads a CSV text with a header.</summary>
    public static IReadOnlyList<TableRow> Read(string csv)
    {
        using var reader = CsvReader.Create(
            Encoding.UTF8.GetBytes(csv),
            new CsvReaderOptions { Separator = ',', DetectSeparatorHint = false, HasHeader = false, SkipEmptyLines = true, AllowLineBreaksInQuotes = true });
        if (!reader.Read()) return [];
        var header = reader.Current.ToArray();
        var rows = new List<TableRow>();
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            rows.Add(new TableRow(header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)));
        }
        return rows;
    }
}

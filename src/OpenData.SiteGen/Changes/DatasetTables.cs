using System.Text;

namespace OpenData.SiteGen.Changes;

/// <summary>The names that the rows of a release's tables carry, read table by table as they are asked for.</summary>
/// <param name="bytes">Gives the bytes of a file of the release.</param>
internal sealed class DatasetTables(Func<string, byte[]> bytes)
{
    private readonly Dictionary<string, Dictionary<string, TableRow>> _tables = [];

    /// <summary>The bytes of a table; empty where the release has none of that name.</summary>
    public byte[] Bytes(string table) => bytes($"{table}.csv");

    /// <summary>A row; null where the table has none of that id.</summary>
    public TableRow? Row(string table, string id)
    {
        if (!_tables.TryGetValue(table, out var rows))
            _tables.Add(table, rows = TableRow.Read(Encoding.UTF8.GetString(Bytes(table))).ToDictionary(row => row["id"], StringComparer.Ordinal));
        return rows.GetValueOrDefault(id);
    }

    /// <summary>A column in one of the two languages, in the other where that one is empty; the id where there is no such row.</summary>
    public string Name(string table, string id, string language, string column = "name")
    {
        if (Row(table, id) is not { } row) return id;
        return row[$"{column}_{language}"] is { Length: > 0 } name ? name : row[$"{column}_{(language == "vi" ? "en" : "vi")}"];
    }

    /// <summary>The day of the newest document.</summary>
    public DateOnly KnownTo() =>
        TableRow.Read(Encoding.UTF8.GetString(Bytes("sources")))
            .Select(source => WrittenPeriod.Read(source["published"])?.To ?? DateOnly.MinValue)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();
}

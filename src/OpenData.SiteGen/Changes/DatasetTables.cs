using System.Text;
using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Changes;

/// <summary>The names that the rows of a release's tables carry, read table by table as they are asked for.</summary>
/// <param name="bytes">Gives the bytes of a file of the release.</param>
internal sealed class DatasetTables(Func<string, byte[]> bytes)
{
    private readonly Dictionary<string, byte[]> _bytes = [];
    private readonly Dictionary<string, Dictionary<string, Range>> _records = [];
    private readonly Dictionary<(string Table, string Id), TableRow?> _rows = [];

    /// <summary>The tables of a site that was published; it need not be there.</summary>
    public static DatasetTables OfSite(string site) => new(name => Path.Combine(site, DataPackage.Folder, name) is var file && File.Exists(file) ? File.ReadAllBytes(file) : []);

    /// <summary>The bytes of the table of figures.</summary>
    public byte[] Facts => Bytes("facts");

    /// <summary>The bytes of a table; empty where the release has none of that name.</summary>
    public byte[] Bytes(string table)
    {
        if (!_bytes.TryGetValue(table, out var known)) _bytes.Add(table, known = bytes($"{table}.csv"));
        return known;
    }

    /// <summary>A row; null where the table has none of that id.</summary>
    public TableRow? Row(string table, string id)
    {
        if (_rows.TryGetValue((table, id), out var row)) return row;
        var csv = Bytes(table);
        if (!_records.TryGetValue(table, out var records)) _records.Add(table, records = Records(csv));
        row = records.TryGetValue(id, out var at) ? TableRow.Read(Encoding.UTF8.GetString([.. CsvRecords.Header(csv), .. csv[at]]))[0] : null;
        _rows.Add((table, id), row);
        return row;
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

    /// <summary>Where the record of each id stands: few of a country's places are asked for. The id is the first column.</summary>
    private static Dictionary<string, Range> Records(ReadOnlySpan<byte> csv)
    {
        var records = new Dictionary<string, Range>(StringComparer.Ordinal);
        for (int at = CsvRecords.Length(csv), length; at < csv.Length; at += length)
        {
            var record = csv.Slice(at, length = CsvRecords.Length(csv[at..]));
            var end = record.IndexOf((byte)',');
            if (end > 0) records[Encoding.UTF8.GetString(record[..end])] = at..(at + length);
        }
        return records;
    }
}

using System.Text;

namespace OpenData.SiteGen.Downloads;

/// <summary>The rows of a CSV table by the id in their first column, byte for byte as the API wrote them.</summary>
internal sealed class TableRows
{
    private readonly List<ReadOnlyMemory<byte>> _tables = [];
    private readonly Dictionary<string, (int Place, ReadOnlyMemory<byte> Bytes)> _rows = new(StringComparer.Ordinal);

    /// <summary>Reads a table; its rows come after those of the tables before.</summary>
    public void Add(ReadOnlyMemory<byte> csv)
    {
        var isHeader = true;
        for (var start = 0; start < csv.Length;)
        {
            var row = csv[start..End(csv.Span, start)];
            if (isHeader) _tables.Add(row);
            else _rows[Encoding.UTF8.GetString(row.Span[..row.Span.IndexOf((byte)',')])] = (_rows.Count, row);
            start += row.Length;
            isHeader = false;
        }
    }

    /// <summary>The table of some of the rows, in the order of the whole; null where none of them is there.</summary>
    public byte[]? Of(IEnumerable<string> ids)
    {
        var rows = ids.Where(_rows.ContainsKey).Select(id => _rows[id]).OrderBy(row => row.Place).ToArray();
        if (rows.Length == 0) return null;
        using var table = new MemoryStream();
        table.Write(_tables[0].Span);
        foreach (var row in rows) table.Write(row.Bytes.Span);
        return table.ToArray();
    }

    /// <summary>Where the row ends that begins at <paramref name="at"/>: a quoted cell may hold line breaks.</summary>
    private static int End(ReadOnlySpan<byte> csv, int at)
    {
        for (var isQuoted = false; at < csv.Length; at++)
        {
            if (csv[at] == '"') isQuoted = !isQuoted;
            else if (csv[at] == '\n' && !isQuoted) return at + 1;
        }
        return csv.Length;
    }
}

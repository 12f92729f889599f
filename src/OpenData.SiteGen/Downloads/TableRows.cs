using System.Text;

namespace OpenData.SiteGen.Downloads;

/// <summary>The rows of a CSV table by the id in their first column, byte for byte as the API wrote them.</summary>
internal sealed class TableRows
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _rows = new(StringComparer.Ordinal);
    private ReadOnlyMemory<byte> _header;

    /// <summary>Reads a table; all of them have one header.</summary>
    public void Add(ReadOnlyMemory<byte> csv)
    {
        var isHeader = true;
        for (var start = 0; start < csv.Length;)
        {
            var row = csv[start..End(csv.Span, start)];
            if (isHeader) _header = row;
            else _rows[Encoding.UTF8.GetString(row.Span[..row.Span.IndexOf((byte)',')])] = row;
            start += row.Length;
            isHeader = false;
        }
    }

    /// <summary>
    /// The table of some of the rows, in the order in which they are asked for: which rows were read together says nothing
    /// of it. Null where none of them is there.
    /// </summary>
    public byte[]? Of(IEnumerable<string> ids)
    {
        ReadOnlyMemory<byte>[] rows = [.. ids.Where(_rows.ContainsKey).Select(id => _rows[id])];
        if (rows.Length == 0) return null;
        using var table = new MemoryStream();
        table.Write(_header.Span);
        foreach (var row in rows) table.Write(row.Span);
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

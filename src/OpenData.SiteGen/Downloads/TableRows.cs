using System.Collections.Concurrent;
using System.Text;
using Microsoft.Win32.SafeHandles;
using OpenData.SiteGen.Checking.Scanning;

namespace OpenData.SiteGen.Downloads;

/// <summary>
/// The rows of a CSV table by the id in their first column, byte for byte as the API wrote them. They wait in a file of
/// their own: the rows of a country are more than a build should hold. For many threads at a time.
/// </summary>
internal sealed class TableRows : IDisposable
{
    private readonly ConcurrentDictionary<ulong, (long Start, int Length)> _rows = new();
    private readonly SafeFileHandle _file = File.OpenHandle(
        Path.Combine(Path.GetTempPath(), $"opendata-{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    private byte[] _header = [];
    private long _end;

    /// <summary>Which rows are still to be read.</summary>
    public IEnumerable<string> Missing(IEnumerable<string> ids) => ids.Where(id => !_rows.ContainsKey(TextHash.Of(id)));

    /// <summary>Reads a table; all of them have one header.</summary>
    public void Add(ReadOnlySpan<byte> csv)
    {
        var first = Interlocked.Add(ref _end, csv.Length) - csv.Length;
        RandomAccess.Write(_file, csv, first);
        for (int start = 0, length; start < csv.Length; start += length)
        {
            var row = csv[start..];
            row = row[..(length = RowLength(row))];
            if (start == 0) _header = row.ToArray();
            else _rows[TextHash.Of(Encoding.UTF8.GetString(row[..row.IndexOf((byte)',')]))] = (first + start, length);
        }
    }

    /// <summary>The length of the table of some of the rows; 0 where none of them is there.</summary>
    public int Length(IEnumerable<string> ids) => Length([.. Find(ids)]);

    /// <summary>
    /// The table of some of the rows, in the order in which they are asked for: which rows were read together says nothing
    /// of it. Rows that are not there are left out; empty where none of them is there.
    /// </summary>
    public byte[] Of(IEnumerable<string> ids)
    {
        (string Id, (long Start, int Length) At)[] rows = [.. Find(ids)];
        if (rows.Length == 0) return [];
        var table = new byte[Length(rows)];
        _header.CopyTo(table, 0);
        var end = _header.Length;
        foreach (var (id, (start, length)) in rows)
        {
            var row = table.AsSpan(end, length);
            // Rows are found by hashes of their ids: one figure must never stand for another.
            if (RandomAccess.Read(_file, row, start) != length || Encoding.UTF8.GetString(row[..row.IndexOf((byte)',')]) != id)
                throw new InvalidOperationException($"The row of {id} is not where it was written.");
            end += length;
        }
        return table;
    }

    public void Dispose() => _file.Dispose();

    private IEnumerable<(string Id, (long Start, int Length) At)> Find(IEnumerable<string> ids) =>
        ids.Select(id => (id, At: _rows.GetValueOrDefault(TextHash.Of(id)))).Where(row => row.At.Length > 0);

    private int Length((string Id, (long Start, int Length) At)[] rows) => rows.Length == 0 ? 0 : _header.Length + rows.Sum(row => row.At.Length);

    /// <summary>To the end of the first row: a quoted cell may hold line breaks.</summary>
    private static int RowLength(ReadOnlySpan<byte> csv)
    {
        var isQuoted = false;
        for (var at = 0; at < csv.Length; at++)
        {
            if (csv[at] == '"') isQuoted = !isQuoted;
            else if (csv[at] == '\n' && !isQuoted) return at + 1;
        }
        return csv.Length;
    }
}

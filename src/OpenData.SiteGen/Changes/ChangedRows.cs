using System.Security.Cryptography;
using System.Text;

namespace OpenData.SiteGen.Changes;

/// <summary>
/// The rows in which two states of a table differ. Rows are told apart by their bytes first, so that of two hundred
/// thousand only those that changed are read.
/// </summary>
/// <param name="Before">Rows that are there no more, by id; among them the former states of changed rows.</param>
/// <param name="After">Rows that were not there before, by id; among them the present states of changed rows.</param>
internal sealed record ChangedRows(IReadOnlyDictionary<string, TableRow> Before, IReadOnlyDictionary<string, TableRow> After)
{
    private static readonly IReadOnlyDictionary<string, TableRow> Empty = new Dictionary<string, TableRow>();

    // How far the ends of two states are compared at once.
    private const int Step = 4096;

    /// <summary>The ids of all rows that were added, changed or withdrawn, in ordinal order.</summary>
    public IEnumerable<string> Ids => Before.Keys.Union(After.Keys).Order(StringComparer.Ordinal);

    /// <summary>Compares two states of a CSV file with a header and a column <c>id</c>.</summary>
    public static ChangedRows Of(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before.SequenceEqual(after)) return new(Empty, Empty);
        var header = CsvRecords.Header(before);
        if (!header.SequenceEqual(CsvRecords.Header(after))) return new(Read(before, []), Read(after, []));
        // What stands alike before the first difference and after the last one need not be taken apart.
        var start = header.Length + SameRowsAtStart(before[header.Length..], after[header.Length..]);
        var end = SameRowsAtEnd(before[start..], after[start..]);
        var was = before[start..^end];
        var now = after[start..^end];
        return new(Read([.. header, .. was], Rows(now)), Read([.. header, .. now], Rows(was)));
    }

    /// <summary>The length of the rows that both begin with.</summary>
    private static int SameRowsAtStart(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var same = one[..one.CommonPrefixLength(other)];
        while (!same.IsEmpty && (same[^1] != '\n' || IsWithinQuotes(same))) same = same[..(same[..^1].LastIndexOf((byte)'\n') + 1)];
        return same.Length;
    }

    /// <summary>The length of the rows that both end with.</summary>
    private static int SameRowsAtEnd(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var length = 0;
        while (Math.Min(one.Length, other.Length) - length >= Step && one[^(length + Step)..^length].SequenceEqual(other[^(length + Step)..^length])) length += Step;
        var same = one[^length..];
        // The rows that the end begins within belong to what differs; quotes that are closed after it were opened before it.
        do
        {
            var row = same.IndexOf((byte)'\n') + 1;
            same = row == 0 ? [] : same[row..];
        }
        while (IsWithinQuotes(same));
        return same.Length;
    }

    private static bool IsWithinQuotes(ReadOnlySpan<byte> csv) => int.IsOddInteger(csv.Count((byte)'"'));

    private static HashSet<UInt128> Rows(ReadOnlySpan<byte> csv)
    {
        var rows = new HashSet<UInt128>();
        for (; !csv.IsEmpty; csv = csv[CsvRecords.Length(csv)..]) rows.Add(Fingerprint(csv[..CsvRecords.Length(csv)]));
        return rows;
    }

    private static Dictionary<string, TableRow> Read(ReadOnlySpan<byte> csv, HashSet<UInt128> others)
    {
        if (csv.IsEmpty) return [];
        var header = CsvRecords.Header(csv);
        var differing = new StringBuilder(Encoding.UTF8.GetString(header));
        for (csv = csv[header.Length..]; !csv.IsEmpty; csv = csv[CsvRecords.Length(csv)..])
            if (csv[..CsvRecords.Length(csv)] is var row && !others.Contains(Fingerprint(row)))
                differing.Append(Encoding.UTF8.GetString(row));
        return TableRow.Read(differing.ToString()).ToDictionary(row => row["id"], StringComparer.Ordinal);
    }

    private static UInt128 Fingerprint(ReadOnlySpan<byte> row)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(row, hash);
        return BitConverter.ToUInt128(hash);
    }
}

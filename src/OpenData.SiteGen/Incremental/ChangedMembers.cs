using System.Text;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Incremental;

/// <summary>
/// Which members of families a change of the dataset touches. Figures alone are followed: a changed figure is on the
/// pages of its place and its document, of the documents that give the same figure otherwise, and of whatever is derived
/// from it. A change in any other table touches everything.
/// </summary>
internal static class ChangedMembers
{
    // Beyond so many, following each costs more than making everything.
    private const int MostFollowed = 200;

    /// <summary>The ids of the members to make anew; null for all of them.</summary>
    /// <param name="site">The published folder, which holds the former data.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="package">The data of this release.</param>
    public static IReadOnlySet<string>? Of(string site, DatasetTables tables, DataPackage package)
    {
        foreach (var file in package.Files)
        {
            var former = Path.Combine(site, DataPackage.Folder, file.Name);
            if (!File.Exists(former)) return null;
            if (file.Name != DataPackage.Facts && !File.ReadAllBytes(former).AsSpan().SequenceEqual(file.Bytes)) return null;
        }
        var before = tables.Facts;
        var after = package.Bytes(DataPackage.Facts);
        // Figures of one indicator and place are found by these two cells side by side.
        if (!before.AsSpan().StartsWith("id,indicator,place,"u8) || !after.AsSpan().StartsWith("id,indicator,place,"u8)) return null;
        var rows = ChangedRows.Of(before, after);
        if (rows.Before.Count + rows.After.Count > MostFollowed) return null;
        var members = new HashSet<string>(StringComparer.Ordinal);
        Follow([.. rows.Before.Values, .. rows.After.Values], before, after, members);
        return members;
    }

    private static void Follow(IReadOnlyList<TableRow> changed, byte[] before, byte[] after, HashSet<string> members)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<TableRow>(changed);
        while (waiting.TryDequeue(out var row))
        {
            members.Add(row["place"]);
            if (row["source"] is { Length: > 0 } source) members.Add(source);
            if (!seen.Add(row["id"])) continue;
            foreach (var csv in (byte[][])[before, after])
            {
                foreach (var derived in RowsWith(csv, row["id"]).Where(other => other["inputs"].Split(' ').Contains(row["id"]))) waiting.Enqueue(derived);
                // The same figure from other documents: their pages say which of them is shown.
                foreach (var same in RowsWith(csv, $",{row["indicator"]},{row["place"]},"))
                    if (same["source"] is { Length: > 0 } other) members.Add(other);
            }
        }
    }

    /// <summary>The rows that hold a text; figures' cells with line breaks do not hold ids.</summary>
    private static IReadOnlyList<TableRow> RowsWith(ReadOnlySpan<byte> csv, string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        var found = new StringBuilder(Encoding.UTF8.GetString(csv[..(csv.IndexOf((byte)'\n') + 1)]));
        for (var at = csv.IndexOf((byte)'\n') + 1; at < csv.Length;)
        {
            var hit = csv[at..].IndexOf(wanted);
            if (hit < 0) break;
            hit += at;
            var start = csv[..hit].LastIndexOf((byte)'\n') + 1;
            var length = csv[hit..].IndexOf((byte)'\n');
            var end = length < 0 ? csv.Length : hit + length + 1;
            found.Append(Encoding.UTF8.GetString(csv[start..end]));
            at = end;
        }
        return TableRow.Read(found.ToString());
    }
}

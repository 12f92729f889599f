using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Searching;

/// <summary>
/// The search of one language as files that a browser reads in parts, like the pages of a B-tree: every name is sorted
/// in at each of its words, the sorted list is cut into blocks, and one file says with which word each block begins. A
/// search loads that file and the one block where its words would stand, whatever the size of the dataset.
/// </summary>
internal static class SearchFiles
{
    /// <summary>The file with the beginnings of the blocks.</summary>
    public const string Index = "index.json";

    /// <summary>The length to which a block is filled; a search loads three at most.</summary>
    internal const int BlockBytes = 10_000;

    private const int LongestKey = 60;

    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The files of the search.</summary>
    /// <param name="entries">What is found; of two that fit alike, the one that comes first comes first.</param>
    /// <param name="folder">Where the files stand, below the site's folder; ends in <c>/</c>.</param>
    public static IEnumerable<SiteFile> Of(IReadOnlyList<SearchEntry> entries, string folder)
    {
        var beginnings = new List<string>();
        foreach (var (first, bytes) in Blocks(entries))
        {
            yield return new SiteFile($"{folder}{beginnings.Count}.json", bytes);
            beginnings.Add(first);
        }
        yield return new SiteFile(folder + Index, Json(writer =>
        {
            writer.WriteStartArray();
            foreach (var beginning in beginnings) writer.WriteStringValue(beginning);
            writer.WriteEndArray();
        }));
    }

    private static IEnumerable<(string First, byte[] Bytes)> Blocks(IReadOnlyList<SearchEntry> entries)
    {
        var block = new List<SearchKey>();
        var length = 0;
        var before = "";
        foreach (var key in Keys(entries))
        {
            var size = key.Text.Length + Encoding.UTF8.GetByteCount(entries[key.Entry].Title) + Encoding.UTF8.GetByteCount(entries[key.Entry].Detail)
                + entries[key.Entry].Address.Length + 24;
            if (length + size > BlockBytes && block.Count > 0)
            {
                yield return (Beginning(before, block[0].Text), Write(block, entries));
                before = block[^1].Text;
                block.Clear();
                length = 0;
            }
            block.Add(key);
            length += size;
        }
        if (block.Count > 0) yield return (Beginning(before, block[0].Text), Write(block, entries));
    }

    /// <summary>No more of a block's first key than tells it from the key before.</summary>
    private static string Beginning(string before, string first) =>
        first[..Math.Min(first.Length, before.AsSpan().CommonPrefixLength(first) + 1)];

    private static SearchKey[] Keys(IReadOnlyList<SearchEntry> entries)
    {
        SearchKey[] keys = [.. entries.SelectMany((entry, index) => KeysOf(entry, index)).Distinct()];
        Array.Sort(keys);
        return keys;
    }

    private static IEnumerable<SearchKey> KeysOf(SearchEntry entry, int index)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in entry.Names)
        {
            var words = Folding.Words(name);
            for (var start = 0; start < words.Length; start++)
                if (Key(string.Join(' ', words[start..])) is var key && seen.Add(key))
                    yield return new SearchKey(key, start == 0 ? KeyKind.Whole : KeyKind.Part, index);
            // Who writes "dongthang" means Đồng Thắng.
            if (words.Length > 1 && Key(string.Concat(words)) is var joined && seen.Add(joined))
                yield return new SearchKey(joined, KeyKind.Joined, index);
        }
    }

    private static string Key(string words) => words[..Math.Min(words.Length, LongestKey)];

    private static byte[] Write(List<SearchKey> block, IReadOnlyList<SearchEntry> entries) => Json(writer =>
    {
        writer.WriteStartArray();
        foreach (var key in block)
        {
            var entry = entries[key.Entry];
            writer.WriteStartArray();
            writer.WriteStringValue(key.Text);
            writer.WriteNumberValue((int)key.Kind);
            writer.WriteNumberValue(key.Entry);
            writer.WriteStringValue(entry.Title);
            writer.WriteStringValue(entry.Detail);
            writer.WriteStringValue(entry.Address[1..]);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    });

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Written)) write(writer);
        return buffer.ToArray();
    }
}

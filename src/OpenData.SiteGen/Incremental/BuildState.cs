using System.Runtime.InteropServices;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Incremental;

/// <summary>
/// What a build remembers for the next one, in a file beside the site and no part of it. Without the file, or with one
/// of another generator, everything is made; the site is the same, byte for byte, either way.
/// </summary>
/// <param name="Key">What all pages depend on: see <see cref="BuildKey"/>.</param>
/// <param name="SeedHash">The hash of the seed that the site was made from.</param>
/// <param name="Pages">The pages, by their files.</param>
internal sealed record BuildState(string Key, string SeedHash, IReadOnlyDictionary<string, PageState> Pages)
{
    private const int Format = 4;

    /// <summary>Files that are made together, by what they are called.</summary>
    public IReadOnlyDictionary<string, MadeTogether> Groups { get; init; } = new Dictionary<string, MadeTogether>();

    /// <summary>Where the state of a site stands.</summary>
    public static string FileOf(string site) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(site)) + ".state";

    /// <summary>Reads the state of a site; null where there is none that can be used.</summary>
    public static BuildState? Read(string site)
    {
        try
        {
            using var reader = new BinaryReader(new BufferedStream(File.OpenRead(FileOf(site)), 1 << 20));
            if (reader.ReadInt32() != Format) return null;
            var (key, seedHash) = (reader.ReadString(), reader.ReadString());
            var groups = Enumerable.Range(0, reader.ReadInt32()).ToDictionary(_ => reader.ReadString(), _ => new MadeTogether(reader.ReadUInt64(), ReadFiles(reader)));
            return new BuildState(key, seedHash, ReadPages(reader)) { Groups = groups };
        }
        catch (Exception e) when (e is IOException or ArgumentException or OverflowException)
        {
            return null; // none, or one that was cut off
        }
    }

    /// <summary>Writes it in one step.</summary>
    public void Write(string site)
    {
        var file = FileOf(site);
        using (var writer = new BinaryWriter(new BufferedStream(File.Create(file + ".next"), 1 << 20)))
        {
            writer.Write(Format);
            writer.Write(Key);
            writer.Write(SeedHash);
            writer.Write(Groups.Count);
            foreach (var (name, group) in Groups)
            {
                writer.Write(name);
                writer.Write(group.From);
                WriteFiles(writer, group.Files);
            }
            WritePages(writer, [.. Pages]);
        }
        File.Move(file + ".next", file, overwrite: true);
    }

    /// <summary>The anchors and links of a country are tens of millions of bytes: they stand together at the end, to be read at once and looked at in place.</summary>
    private static Dictionary<string, PageState> ReadPages(BinaryReader reader)
    {
        var rows = new (string Path, PageState Page, int Anchors, int Targets)[reader.ReadInt32()];
        for (var i = 0; i < rows.Length; i++)
        {
            var path = reader.ReadString();
            var page = new PageState(reader.ReadInt64(), reader.ReadString(), ReadTime(reader), default, default) { Title = reader.ReadString(), Files = ReadFiles(reader) };
            rows[i] = (path, page, reader.ReadInt32(), reader.ReadInt32());
        }
        ReadOnlyMemory<ulong> anchors = ReadAll<ulong>(reader, rows.Sum(row => row.Anchors));
        ReadOnlyMemory<LinkTarget> targets = ReadAll<LinkTarget>(reader, rows.Sum(row => row.Targets));
        var pages = new Dictionary<string, PageState>(rows.Length, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            pages.Add(row.Path, row.Page with { Anchors = anchors[..row.Anchors], Targets = targets[..row.Targets] });
            (anchors, targets) = (anchors[row.Anchors..], targets[row.Targets..]);
        }
        return pages;
    }

    private static void WritePages(BinaryWriter writer, KeyValuePair<string, PageState>[] pages)
    {
        writer.Write(pages.Length);
        foreach (var (path, page) in pages)
        {
            writer.Write(path);
            writer.Write(page.Bytes);
            writer.Write(page.Sha256);
            writer.Write(page.Written.Ticks);
            writer.Write(page.Title);
            WriteFiles(writer, page.Files);
            writer.Write(page.Anchors.Length);
            writer.Write(page.Targets.Length);
        }
        foreach (var (_, page) in pages) writer.Write(MemoryMarshal.AsBytes(page.Anchors.Span));
        foreach (var (_, page) in pages) writer.Write(MemoryMarshal.AsBytes(page.Targets.Span));
    }

    private static T[] ReadAll<T>(BinaryReader reader, int count)
        where T : struct
    {
        var items = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    private static FileState[] ReadFiles(BinaryReader reader)
    {
        var files = new FileState[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++) files[i] = new FileState(reader.ReadString(), reader.ReadInt64(), reader.ReadString(), ReadTime(reader));
        return files;
    }

    private static void WriteFiles(BinaryWriter writer, IReadOnlyList<FileState> files)
    {
        writer.Write(files.Count);
        foreach (var file in files)
        {
            writer.Write(file.Path);
            writer.Write(file.Bytes);
            writer.Write(file.Sha256);
            writer.Write(file.Written.Ticks);
        }
    }

    private static DateTime ReadTime(BinaryReader reader) => new(reader.ReadInt64(), DateTimeKind.Utc);
}

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
    private const int Format = 3;

    /// <summary>Where the state of a site stands.</summary>
    public static string FileOf(string site) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(site)) + ".state";

    /// <summary>Reads the state of a site; null where there is none that can be used.</summary>
    public static BuildState? Read(string site)
    {
        try
        {
            using var reader = new BinaryReader(new BufferedStream(File.OpenRead(FileOf(site)), 1 << 20));
            if (reader.ReadInt32() != Format) return null;
            var (key, seedHash, count) = (reader.ReadString(), reader.ReadString(), reader.ReadInt32());
            var pages = new Dictionary<string, PageState>(count, StringComparer.Ordinal);
            for (var i = 0; i < count; i++) pages.Add(reader.ReadString(), ReadPage(reader));
            return new BuildState(key, seedHash, pages);
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
            writer.Write(Pages.Count);
            foreach (var (path, page) in Pages)
            {
                writer.Write(path);
                Write(writer, page);
            }
        }
        File.Move(file + ".next", file, overwrite: true);
    }

    private static PageState ReadPage(BinaryReader reader)
    {
        var (bytes, sha256, written) = (reader.ReadInt64(), reader.ReadString(), new DateTime(reader.ReadInt64(), DateTimeKind.Utc));
        var anchors = new ulong[reader.ReadInt32()];
        for (var i = 0; i < anchors.Length; i++) anchors[i] = reader.ReadUInt64();
        var targets = new LinkTarget[reader.ReadInt32()];
        for (var i = 0; i < targets.Length; i++) targets[i] = new LinkTarget(reader.ReadUInt64(), reader.ReadUInt64());
        var files = new FileState[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++)
            files[i] = new FileState(reader.ReadString(), reader.ReadInt64(), reader.ReadString(), new DateTime(reader.ReadInt64(), DateTimeKind.Utc));
        return new PageState(bytes, sha256, written, anchors, targets) { Title = reader.ReadString(), Files = files };
    }

    private static void Write(BinaryWriter writer, PageState page)
    {
        writer.Write(page.Bytes);
        writer.Write(page.Sha256);
        writer.Write(page.Written.Ticks);
        writer.Write(page.Anchors.Length);
        foreach (var anchor in page.Anchors) writer.Write(anchor);
        writer.Write(page.Targets.Length);
        foreach (var target in page.Targets)
        {
            writer.Write(target.File);
            writer.Write(target.Anchor);
        }
        writer.Write(page.Files.Count);
        foreach (var file in page.Files)
        {
            writer.Write(file.Path);
            writer.Write(file.Bytes);
            writer.Write(file.Sha256);
            writer.Write(file.Written.Ticks);
        }
        writer.Write(page.Title);
    }
}

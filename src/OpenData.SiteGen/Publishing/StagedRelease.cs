namespace OpenData.SiteGen.Publishing;

/// <summary>
/// A release that is being built in a folder beside the published one. Nothing of the published folder changes
/// before <see cref="Publish"/>; whoever disposes of a staged release that was not published leaves no trace.
/// </summary>
internal sealed class StagedRelease : IDisposable
{
    private readonly string _published;
    private readonly FileStream _lock;

    private StagedRelease(string published, string folder, FileStream @lock)
    {
        _published = published;
        Folder = folder;
        _lock = @lock;
    }

    /// <summary>The folder that holds the whole release, ready to be looked at.</summary>
    public string Folder { get; }

    /// <summary>Writes a release beside <paramref name="published"/>.</summary>
    /// <exception cref="IOException">
    /// Another build is writing to the same folder, the folder holds something else than a site, or the disk refuses.
    /// </exception>
    public static (StagedRelease Release, ReleaseChanges Changes) Write(
        string published, IReadOnlyCollection<SiteFile> files, CancellationToken cancellation)
    {
        published = Path.TrimEndingDirectorySeparator(Path.GetFullPath(published));
        var folder = published + ".next";
        RefuseForeign(published);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        var release = new StagedRelease(published, folder, Lock(published + ".lock"));
        try
        {
            // What a build that was cut off has left.
            Remove(folder);
            return (release, release.Fill(files, cancellation));
        }
        catch
        {
            release.Dispose();
            throw;
        }
    }

    /// <summary>Puts this release in the place of the published one, in one step.</summary>
    public void Publish()
    {
        FolderSwitch.Switch(Folder, _published);
        // After the switch this folder holds the release before.
        Remove(Folder);
    }

    public void Dispose()
    {
        Remove(Folder);
        _lock.Dispose();
    }

    private ReleaseChanges Fill(IReadOnlyCollection<SiteFile> files, CancellationToken cancellation)
    {
        var written = 0;
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Below(Folder, file.Path))!).Distinct())
            Directory.CreateDirectory(folder);
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file =>
        {
            if (KeepUnchanged(file)) return;
            File.WriteAllBytes(Below(Folder, file.Path), file.Bytes.Span);
            Interlocked.Increment(ref written);
        });
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var removed = SiteFolder.Paths(_published).Count(path => !wanted.Contains(path));
        return new ReleaseChanges(written, files.Count - written, removed);
    }

    /// <summary>
    /// A file whose bytes are those of the published release is carried over as it is, with its time stamp: who
    /// uploads or caches by time stamp then moves only what changed.
    /// </summary>
    private bool KeepUnchanged(SiteFile file)
    {
        var former = new FileInfo(Below(_published, file.Path));
        if (!former.Exists || former.Length != file.Bytes.Length) return false;
        if (!file.Bytes.Span.SequenceEqual(File.ReadAllBytes(former.FullName))) return false;
        HardLink.CreateOrCopy(former.FullName, Below(Folder, file.Path));
        return true;
    }

    /// <summary>Publishing replaces the whole folder: a mistyped output must not cost somebody's files.</summary>
    private static void RefuseForeign(string published)
    {
        if (File.Exists(published))
            throw new IOException($"{published} is a file; the site needs a folder.");
        if (SiteFolder.Paths(published) is { Count: > 0 } paths && !paths.Contains(Manifest.Path))
            throw new IOException(
                $"{published} holds files but no {Manifest.Path}: it is not a site made here and is left alone.");
    }

    private static FileStream Lock(string path) =>
        new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    private static string Below(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}

namespace OpenData.SiteGen.Publishing.Releases;

/// <summary>
/// A folder that a web server shows: finished releases side by side in `releases/`, and `current`, a link to the one that
/// visitors see. A release is never changed; to publish or to roll back is to lead the link elsewhere.
/// </summary>
internal sealed class ReleaseFolder : IDisposable
{
    /// <summary>The name of the link that the web server has as its root.</summary>
    public const string Current = "current";

    private const string Releases = "releases";

    private const string Incoming = ".incoming";

    private readonly string _folder;
    private readonly FileStream _lock;

    private ReleaseFolder(string folder, FileStream @lock) => (_folder, _lock) = (folder, @lock);

    /// <summary>The releases that are kept, the oldest first.</summary>
    public IReadOnlyList<ReleaseId> All =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(_folder, Releases))
            .Select(folder => ReleaseId.Parse(Path.GetFileName(folder))).OfType<ReleaseId>().OrderBy(release => release.Number),
    ];

    /// <summary>The release that visitors see; null before the first one.</summary>
    public ReleaseId? Shown => SymbolicLink.Target(Link) is { } target ? ReleaseId.Parse(Path.GetFileName(target)) : null;

    private string Link => Path.Combine(_folder, Current);

    /// <summary>Takes the folder for this process alone.</summary>
    /// <exception cref="IOException">Another process has it, or it is no folder that can be written.</exception>
    public static ReleaseFolder Open(string folder)
    {
        folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(Path.Combine(folder, Releases));
        var release = new ReleaseFolder(folder, new FileStream(
            Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        try
        {
            SymbolicLink.Target(release.Link);
            return release;
        }
        catch
        {
            release.Dispose();
            throw;
        }
    }

    /// <summary>Publishes a finished site.</summary>
    /// <param name="site">Its folder; stays as it is.</param>
    /// <param name="keep">How many releases to keep, from 1; the one that is shown is kept in any case.</param>
    /// <returns>The release that is shown now.</returns>
    /// <exception cref="IOException">The disk refused, or the copy is not what the manifest says; what was shown is shown.</exception>
    public ReleaseId Publish(string site, int keep)
    {
        foreach (var _ in PublishStepByStep(site, keep)) { }
        return Shown!;
    }

    /// <summary>The same, one step after the other: a test stops it after each.</summary>
    internal IEnumerable<ReleaseStep> PublishStepByStep(string site, int keep)
    {
        var content = ReleaseId.ContentOf(site);
        var release = All.LastOrDefault(kept => kept.Content == content && ManifestProof.Problems(Below(kept.ToString())).Count == 0);
        if (release is null)
        {
            release = new ReleaseId(All.Select(kept => kept.Number).DefaultIfEmpty().Max() + 1, content);
            Receive(site);
            Prove(Incoming);
            yield return ReleaseStep.Received;
            Directory.Move(Below(Incoming), Below(release.ToString()));
        }
        yield return ReleaseStep.Named;
        Show(release);
        yield return ReleaseStep.Switched;
        Prune(keep);
        yield return ReleaseStep.Pruned;
    }

    /// <summary>Shows an earlier release again.</summary>
    /// <param name="number">Its number; null for the one before the release that is shown.</param>
    /// <returns>The release that is shown now.</returns>
    /// <exception cref="IOException">There is no such release, or it is not whole any more; what was shown is shown.</exception>
    public ReleaseId RollBack(int? number)
    {
        var shown = Shown ?? throw new IOException($"{_folder} shows no release yet.");
        var kept = $"Kept are {string.Join(", ", All)}; {shown} is shown.";
        var release = number is { } wanted
            ? All.FirstOrDefault(release => release.Number == wanted) ?? throw new IOException($"There is no release {wanted} in {_folder}. {kept}")
            : All.LastOrDefault(release => release.Number < shown.Number) ?? throw new IOException($"There is no release before {shown} in {_folder}. {kept}");
        Prove(release.ToString());
        Show(release);
        return release;
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>Copies the site; files that the shown release has too are linked from there, so that a release takes the room of what changed.</summary>
    private void Receive(string site)
    {
        var incoming = Below(Incoming);
        // What a publication that was cut off has left.
        if (Directory.Exists(incoming)) Directory.Delete(incoming, recursive: true);
        var former = Former();
        foreach (var entry in ManifestProof.Read(Path.Combine(site, Manifest.Path)).Files)
        {
            var file = Path.Combine(incoming, entry.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (former.TryGetValue(entry.Path, out var same) && same.Sha256 == entry.Sha256) HardLink.CreateOrCopy(Path.Combine(Link, entry.Path), file);
            else File.Copy(Path.Combine(site, entry.Path), file);
        }
        File.Copy(Path.Combine(site, Manifest.Path), Path.Combine(incoming, Manifest.Path));
    }

    private Dictionary<string, ManifestEntry> Former() => Shown is null
        ? []
        : ManifestProof.Read(Path.Combine(Link, Manifest.Path)).Files.ToDictionary(entry => entry.Path, StringComparer.Ordinal);

    private void Show(ReleaseId release) => SymbolicLink.Point(Link, $"{Releases}/{release}");

    /// <summary>What is not what its manifest says is not shown: a disk was full, or somebody changed a file.</summary>
    private void Prove(string name)
    {
        if (ManifestProof.Problems(Below(name)) is [var first, ..] problems)
            throw new IOException($"The release is not whole: {first}{(problems.Count > 1 ? $" And {problems.Count - 1} more." : "")}");
    }

    private void Prune(int keep)
    {
        var shown = Shown;
        foreach (var release in All.SkipLast(keep).Where(release => release != shown)) Directory.Delete(Below(release.ToString()), recursive: true);
    }

    private string Below(string name) => Path.Combine(_folder, Releases, name);
}

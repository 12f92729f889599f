using System.Collections.Concurrent;
using System.Text;
using OpenData.SiteGen.Checking.Rules;
using OpenData.SiteGen.Checking.Scanning;
using OpenData.SiteGen.Incremental;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Checking;

/// <summary>Writes the files of a release and holds each against the rules on its way to the disk.</summary>
/// <param name="release">The release.</param>
/// <param name="basePath">Where the site's root will stand on its host.</param>
internal sealed class SiteCheck(StagedRelease release, string basePath)
{
    private readonly SiteLinks _links = new();
    private readonly ConcurrentBag<SiteProblem> _problems = [];
    private readonly ConcurrentDictionary<string, PageState> _states = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MadeTogether> _groups = new(StringComparer.Ordinal);

    /// <summary>What is to be remembered of files that are made together, by what they are called.</summary>
    public IReadOnlyDictionary<string, MadeTogether> Groups => _groups;

    /// <summary>What is to be remembered of the pages, by their files.</summary>
    public IReadOnlyDictionary<string, PageState> States => _states;

    public void Write(RenderedPage page)
    {
        var entry = release.Write(page.File);
        FileState[] files = [.. page.Files.Select(WriteBeside)];
        // A stray picture is a file that nobody writes: the thorough look says what is wrong with it.
        LinkTarget[] targets = [.. page.Targets, .. SharedPictures.Of(page.File.Bytes.Span, basePath).Select(picture => new LinkTarget(TextHash.Of(picture.File), 0))];
        if (!page.IsChart)
        {
            _states[entry.Path] = new PageState(entry.Bytes, entry.Sha256, release.WrittenAt(entry.Path), page.Anchors, targets)
            {
                Title = page.Plan.Member is null ? page.Title : "",
                Files = files,
            };
        }
        _links.Add(page.File.Path, page.Anchors, targets);
        foreach (var problem in page.Problems) _problems.Add(problem);
        foreach (var drawing in page.Charts.Select(chart => chart.Drawing)) if (drawing is not null) Write(drawing);
    }

    /// <summary>Carries over a published page with the files beside it.</summary>
    public void Keep(string path, PageState state)
    {
        release.Keep(new ManifestEntry(path, state.Bytes, state.Sha256));
        _links.Add(path, state.Anchors, state.Targets);
        foreach (var file in state.Files) Keep(file);
        _states[path] = state;
    }

    /// <summary>Writes files that are made together, or carries them over where they were made from the same before.</summary>
    /// <param name="name">What they are called.</param>
    /// <param name="from">What they are made from, by its hash.</param>
    /// <param name="former">What is published; null where nothing is to be carried over.</param>
    /// <param name="make">Makes them.</param>
    public void Write(string name, ulong from, MadeTogether? former, Func<IEnumerable<SiteFile>> make)
    {
        if (former?.From == from) foreach (var file in former.Files) Keep(file);
        else former = new MadeTogether(from, [.. make().Select(WriteBeside)]);
        _groups[name] = former;
    }

    private void Keep(FileState file)
    {
        release.Keep(new ManifestEntry(file.Path, file.Bytes, file.Sha256));
        _links.Add(file.Path);
    }

    private FileState WriteBeside(SiteFile file)
    {
        var entry = release.Write(file);
        _links.Add(file.Path);
        return new FileState(entry.Path, entry.Bytes, entry.Sha256, release.WrittenAt(entry.Path));
    }

    public ManifestEntry Write(SiteFile file)
    {
        var entry = release.Write(file);
        _links.Add(file.Path);
        if (!file.Path.EndsWith(".css", StringComparison.Ordinal)) return entry;
        foreach (var what in StyleSheetRule.Check(Encoding.UTF8.GetString(file.Bytes.Span)))
            _problems.Add(new SiteProblem(file.Path, what));
        return entry;
    }

    public async Task<ManifestEntry> WriteAsync(string path, Stream content, CancellationToken cancellation)
    {
        _links.Add(path);
        return await release.WriteAsync(path, content, cancellation);
    }

    /// <summary>Everything that is wrong once all files are written; empty for a good site.</summary>
    public IReadOnlyList<SiteProblem> Problems(CancellationToken cancellation)
    {
        var broken = _links.Broken();
        if (_problems.IsEmpty && broken.Count == 0) return [];
        // A site that fails is read once more, slowly and thoroughly, so that every problem is named at once.
        IEnumerable<SiteProblem> problems = [.. _problems, .. SiteChecker.Check(release.Folder, basePath, cancellation).Problems];
        if (!problems.Any()) problems = broken.Select(page => new SiteProblem(page, "it holds a link that leads to nothing."));
        return
        [
            .. problems.Distinct()
                .OrderBy(problem => problem.Where, StringComparer.Ordinal)
                .ThenBy(problem => problem.What, StringComparer.Ordinal),
        ];
    }
}

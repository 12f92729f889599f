using System.Collections.Concurrent;
using System.Text;
using OpenData.SiteGen.Checking.Rules;
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

    /// <summary>What is to be remembered of the pages, by their files.</summary>
    public IReadOnlyDictionary<string, PageState> States => _states;

    public void Write(RenderedPage page)
    {
        var entry = release.Write(page.File);
        FileState[] files = [.. page.Files.Select(WriteBeside)];
        if (!page.IsChart)
        {
            _states[entry.Path] = new PageState(entry.Bytes, entry.Sha256, release.WrittenAt(entry.Path), page.Anchors, page.Targets)
            {
                Title = page.Plan.Family is null ? page.Title : "",
                Files = files,
            };
        }
        _links.Add(page.File.Path, page.Anchors, page.Targets);
        foreach (var problem in page.Problems) _problems.Add(problem);
        foreach (var drawing in page.Charts.Select(chart => chart.Drawing)) if (drawing is not null) Write(drawing);
    }

    /// <summary>Carries over a published page with the files beside it.</summary>
    public void Keep(string path, PageState state)
    {
        release.Keep(new ManifestEntry(path, state.Bytes, state.Sha256));
        _links.Add(path, state.Anchors, state.Targets);
        foreach (var file in state.Files)
        {
            release.Keep(new ManifestEntry(file.Path, file.Bytes, file.Sha256));
            _links.Add(file.Path);
        }
        _states[path] = state;
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

using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Incremental;

/// <summary>What this build may carry over of the published site as it is.</summary>
/// <param name="Pages">The planned pages that need not be made, by their files.</param>
/// <param name="Groups">Files that are made together, by what they are called; they need not be made where they would be made from the same.</param>
internal sealed record FormerSite(IReadOnlyDictionary<string, PageState> Pages, IReadOnlyDictionary<string, MadeTogether> Groups)
{
    private static readonly FormerSite None = new(new Dictionary<string, PageState>(), new Dictionary<string, MadeTogether>());

    /// <summary>Looks at what was published; nothing is carried over where anything that all pages depend on has changed.</summary>
    /// <param name="site">The published folder.</param>
    /// <param name="remembered">What was remembered of it; null for nothing.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="files">The files that would be carried over.</param>
    /// <param name="key">What all pages depend on now.</param>
    /// <param name="plan">The pages of this build.</param>
    /// <param name="package">The data of this build.</param>
    public static FormerSite Of(string site, BuildState? remembered, DatasetTables tables, IReadOnlyDictionary<string, FoundFile> files, string key, SitePlan plan, DataPackage package)
    {
        if (remembered is not { } state || state.Key != key || ReleaseDifference.Read(site)?.Release.SeedHash != state.SeedHash) return None;
        if (ChangedMembers.Of(site, tables, package) is not { } changed) return None;
        var pages = plan.Pages
            .Where(page => page.Shows is { } shown && !shown.Any(changed.Contains))
            .Select(page => (page.File, State: state.Pages.GetValueOrDefault(page.File)))
            .Where(page => page.State is not null && IsAsWritten(files, page.File, page.State.Bytes, page.State.Written) && page.State.Files.All(beside => IsAsWritten(files, beside)))
            .ToDictionary(page => page.File, page => page.State!, StringComparer.Ordinal);
        return new FormerSite(pages, state.Groups.Where(group => group.Value.Files.All(file => IsAsWritten(files, file))).ToDictionary());
    }

    private static bool IsAsWritten(IReadOnlyDictionary<string, FoundFile> files, FileState file) => IsAsWritten(files, file.Path, file.Bytes, file.Written);

    private static bool IsAsWritten(IReadOnlyDictionary<string, FoundFile> files, string path, long bytes, DateTime written) =>
        files.TryGetValue(path, out var file) && file == new FoundFile(bytes, written);
}

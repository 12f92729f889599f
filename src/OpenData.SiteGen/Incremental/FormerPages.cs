using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Planning;

namespace OpenData.SiteGen.Incremental;

/// <summary>The pages of the published site that this build may carry over as they are.</summary>
internal static class FormerPages
{
    /// <summary>The state of each planned page that need not be made; none where anything that all pages depend on has changed.</summary>
    /// <param name="site">The published folder.</param>
    /// <param name="key">What all pages depend on now.</param>
    /// <param name="plan">The pages of this build.</param>
    /// <param name="package">The data of this build.</param>
    public static IReadOnlyDictionary<string, PageState> Of(string site, string key, SitePlan plan, DataPackage package)
    {
        if (BuildState.Read(site) is not { } state || state.Key != key || ReleaseDifference.Read(site)?.Release.SeedHash != state.SeedHash)
            return new Dictionary<string, PageState>();
        if (ChangedMembers.Of(site, package) is not { } changed) return new Dictionary<string, PageState>();
        return plan.Pages
            .Where(page => page.Family is null ? page.IsOfNames : !changed.Contains(page.Member))
            .AsParallel() // each is looked up on the disk
            .Select(page => (page.File, State: state.Pages.GetValueOrDefault(page.File)))
            .Where(page => page.State is not null && IsAsWritten(site, page.File, page.State))
            .ToDictionary(page => page.File, page => page.State!, StringComparer.Ordinal);
    }

    private static bool IsAsWritten(string site, string file, PageState state) =>
        IsAsWritten(Path.Combine(site, file), state.Bytes, state.Written)
        && state.Files.All(beside => IsAsWritten(Path.Combine(site, beside.Path), beside.Bytes, beside.Written));

    private static bool IsAsWritten(string file, long bytes, DateTime written)
    {
        var info = new FileInfo(file);
        return info.Exists && info.Length == bytes && info.LastWriteTimeUtc == written;
    }
}

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>Every reference within the site leads to a file that is there, and to an anchor that is there.</summary>
internal sealed class LinkRule(IEnumerable<string> paths, IEnumerable<CheckedPage> pages)
{
    // The page for unknown addresses is answered at any depth, so it alone must write its links from the root.
    private const string NotFoundPage = "404.html";

    private readonly HashSet<string> _paths = [.. paths];
    private readonly Dictionary<string, CheckedPage> _pages = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);

    public IEnumerable<string> Check(CheckedPage page) =>
        page.Links.Select(link => Check(page, link)).OfType<string>().Distinct();

    private string? Check(CheckedPage page, SiteLink link) => link.Kind switch
    {
        SiteLinkKind.Malformed => $"\"{link.Written}\" is not an address.",
        SiteLinkKind.OutsideBasePath => $"\"{link.Written}\" leads out of the site.",
        SiteLinkKind.FromRoot when page.Path != NotFoundPage =>
            $"\"{link.Written}\" begins at the host's root: the page breaks below a path. Write it relative.",
        SiteLinkKind.Relative when page.Path == NotFoundPage && !link.Written.StartsWith('#') =>
            $"\"{link.Written}\" is relative, but this page is answered at any address.",
        SiteLinkKind.Stray =>
            $"\"{link.Written}\" is named as a picture for other sites and does not begin with the site's own address, which og:url gives.",
        SiteLinkKind.Elsewhere => null,
        _ => Follow(link),
    };

    private string? Follow(SiteLink link)
    {
        if (!_paths.Contains(link.File))
            return _paths.Contains(link.File + "/index.html")
                ? $"\"{link.Written}\" lacks the slash at the end and costs a redirect."
                : $"\"{link.Written}\" leads to nothing ({link.File} is not there).";
        if (link.Anchor is null || !_pages.TryGetValue(link.File, out var target)) return null;
        return target.Anchors.Contains(link.Anchor)
            ? null
            : $"\"{link.Written}\" leads to an anchor that is not on {link.File}.";
    }
}

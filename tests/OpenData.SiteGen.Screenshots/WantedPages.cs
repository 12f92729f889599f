namespace OpenData.SiteGen.Screenshots;

/// <summary>The pages of a site that pictures are wanted of.</summary>
/// <param name="Paths">Their files, below the site's folder, in the site's order; a page that is asked for twice is there once.</param>
/// <param name="Unknown">What was asked for and is no page.</param>
internal sealed record WantedPages(IReadOnlyList<string> Paths, IReadOnlyList<string> Unknown)
{
    private const string Index = "index.html";

    /// <summary>Picks pages from the files of a site.</summary>
    /// <param name="paths">All files of the site.</param>
    /// <param name="only">
    /// What begins with a slash is the whole address of one page; anything else is a part of addresses. Every address begins
    /// with a slash and a part can be written without one, so both can be said of any page. Empty for all pages.
    /// </param>
    public static WantedPages Of(IEnumerable<string> paths, IReadOnlyList<string> only)
    {
        string[] pages = [.. paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal))];
        return new WantedPages(
            [.. pages.Where(page => only.Count == 0 || only.Any(wanted => IsMeant(wanted, page)))],
            [.. only.Where(wanted => !pages.Any(page => IsMeant(wanted, page)))]);
    }

    private static bool IsMeant(string wanted, string page) =>
        wanted.StartsWith('/') ? AddressOf(page) == wanted : AddressOf(page).Contains(wanted, StringComparison.Ordinal);

    /// <summary>As readers see it: a folder stands for its index.</summary>
    private static string AddressOf(string page) =>
        "/" + (page == Index || page.EndsWith("/" + Index, StringComparison.Ordinal) ? page[..^Index.Length] : page);
}

namespace OpenData.SiteGen.Checking;

/// <summary>A reference of a page.</summary>
/// <param name="Written">As it stands in the page.</param>
/// <param name="Kind">Whether it can be followed within the site's folder.</param>
/// <param name="File">The file it means, below the site's folder; empty where it leaves the site.</param>
/// <param name="Anchor">The id it means within that page; null for none.</param>
internal sealed record SiteLink(string Written, SiteLinkKind Kind, string File, string? Anchor)
{
    // The host is never asked: it lets relative references be resolved by the standard's rules.
    private static readonly Uri Root = new("http://site.invalid/");

    public static SiteLink Of(string page, string written, string basePath)
    {
        if (Uri.TryCreate(written, UriKind.Absolute, out var absolute) && !absolute.IsFile)
            return new SiteLink(written, SiteLinkKind.Elsewhere, "", null);
        if (!Uri.TryCreate(new Uri(Root, basePath[1..] + page), written, out var target))
            return new SiteLink(written, SiteLinkKind.Malformed, "", null);
        if (target.Host != Root.Host)
            return new SiteLink(written, SiteLinkKind.Elsewhere, "", null);
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        var anchor = target.Fragment.Length > 1 ? Uri.UnescapeDataString(target.Fragment[1..]) : null;
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return new SiteLink(written, SiteLinkKind.OutsideBasePath, "", anchor);
        var file = path[basePath.Length..];
        return new SiteLink(
            written,
            written.StartsWith('/') ? SiteLinkKind.FromRoot : SiteLinkKind.Relative,
            file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file,
            anchor);
    }

    /// <summary>
    /// A picture that a page names for other sites to show. They are told of it by its whole address, which is to begin with
    /// the site's own. Any other is stray, also where the page does not say which the site's own is: both are written from one
    /// and the same address, so one that does not fit was written wrong (a path that was lost, another host), and nobody can
    /// see from here whether it leads to anything.
    /// </summary>
    /// <param name="written">As it stands in the page.</param>
    /// <param name="site">The address of the site's root on the web; null where the page does not say it.</param>
    public static SiteLink OfPicture(string written, Uri? site) =>
        site is not null && Uri.TryCreate(written, UriKind.Absolute, out var address) && address.AbsoluteUri.StartsWith(site.AbsoluteUri, StringComparison.Ordinal)
            ? new SiteLink(written, SiteLinkKind.Whole, Uri.UnescapeDataString(address.AbsolutePath[site.AbsolutePath.Length..]), null)
            : new SiteLink(written, SiteLinkKind.Stray, "", null);
}

namespace OpenData.SiteGen.Publishing;

/// <summary>The word to search engines: everything is for everyone.</summary>
internal static class Robots
{
    /// <summary>Names the sitemap only where the site's address is known: the line takes absolute addresses alone.</summary>
    public static SiteFile Of(Uri? baseUrl) =>
        SiteFile.OfText(
            "robots.txt",
            "User-agent: *\nAllow: /\n" + (baseUrl is null ? "" : $"\nSitemap: {new Uri(baseUrl, "sitemap.xml")}\n"));
}

using System.Text;

namespace OpenData.SiteGen.Publishing.Hosting;

/// <summary>
/// The settings of web servers, carried by the site itself, so that who serves a copy serves it as it is meant:
/// `_headers` and `_redirects` for static hosts that read them, `server/nginx.conf` for nginx.
/// </summary>
internal static class HostFiles
{
    /// <summary>Where the settings for nginx stand.</summary>
    public const string Nginx = "server/nginx.conf";

    /// <summary>The settings for a site.</summary>
    /// <param name="paths">All files of the site but these and the manifest.</param>
    /// <param name="addresses">The addresses of its pages.</param>
    /// <param name="basePath">Where its root stands on its host; begins and ends with <c>/</c>.</param>
    public static IReadOnlyList<SiteFile> Of(IEnumerable<string> paths, IEnumerable<string> addresses, string basePath)
    {
        var parts = paths.Append(Manifest.Path).Append(Nginx).Select(Part).Distinct().Order(StringComparer.Ordinal).ToArray();
        var redirects = ShortAddresses.Of([.. addresses]).Select(redirect => KeyValuePair.Create(basePath + redirect.Key[1..], basePath + redirect.Value[1..])).ToArray();
        return
        [
            SiteFile.OfText("_headers", Headers(parts, basePath)),
            SiteFile.OfText("_redirects", string.Concat(redirects.Select(redirect => $"{redirect.Key} {redirect.Value} 301\n"))),
            NginxSettings.Of(redirects, basePath),
        ];
    }

    /// <summary>
    /// Hosts join the values of all rules that fit. So what must be one value stands in rules of which only one fits:
    /// a rule a folder, and a rule a file at the root.
    /// </summary>
    private static string Headers(IReadOnlyList<string> parts, string basePath)
    {
        var text = new StringBuilder();
        Rule("*", SiteHeaders.Always);
        Rule("", SiteHeaders.Of(""));
        Rule("en/", SiteHeaders.Of("en/"));
        foreach (var part in parts) Rule(part.EndsWith('/') ? part + "*" : part, SiteHeaders.Of(part));
        return text.ToString();

        void Rule(string pattern, IReadOnlyList<KeyValuePair<string, string>> headers)
        {
            text.Append(basePath).Append(pattern).Append('\n');
            foreach (var (name, value) in headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>The rule that a file falls under: its folder at the root, or below the root of the other language; else itself.</summary>
    private static string Part(string path)
    {
        var root = path.StartsWith("en/", StringComparison.Ordinal) ? "en/" : "";
        var slash = path.IndexOf('/', root.Length);
        return slash < 0 ? path : path[..(slash + 1)];
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace OpenData.SiteGen.Rendering;

/// <summary>
/// Templates write addresses from the site's root (<c>/ocop/</c>); pages carry them relative to themselves
/// (<c>../ocop/</c>), so that the same bytes work at the root of a host, below a path and in an archive.
/// </summary>
/// <param name="assets">The published address of each asset, by the address that templates use.</param>
/// <param name="basePath">
/// Where the site's root will stand on its host, for the pages that a server answers at any depth (404).
/// Begins and ends with <c>/</c>.
/// </param>
internal sealed partial class LinkWriter(IReadOnlyDictionary<string, string> assets, string basePath)
{
    /// <summary>The page that a server answers whatever the address was: relative links would lead astray there.</summary>
    public const string NotFoundAddress = "/404.html";

    /// <summary>Rewrites every link of a page that begins at the root.</summary>
    /// <param name="html">As rendered: text holds no bare quotation marks, so an attribute is told by its shape.</param>
    /// <param name="address">The page's address from the root.</param>
    public string Write(string html, string address) =>
        RootLink().Replace(html, link => link.Groups["before"].Value + Published(link.Groups["to"].Value, address));

    private string Published(string to, string from)
    {
        var end = to.AsSpan().IndexOfAny('#', '?');
        var (path, rest) = end < 0 ? (to, "") : (to[..end], to[end..]);
        path = assets.GetValueOrDefault(path, path);
        return (from == NotFoundAddress ? basePath + path[1..] : Relative(from, path)) + rest;
    }

    /// <summary>The shortest way from one address to another: both begin with a slash.</summary>
    internal static string Relative(string from, string to)
    {
        var shared = 0;
        for (var i = 0; i < Math.Min(from.Length, to.Length) && from[i] == to[i]; i++)
            if (from[i] == '/') shared = i + 1;
        var way = new StringBuilder();
        foreach (var character in from.AsSpan(shared))
            if (character == '/') way.Append("../");
        way.Append(to, shared, to.Length - shared);
        return way.Length == 0 ? "./" : way.ToString();
    }

    [GeneratedRegex("""(?<before>\s(?:href|src|poster|action)=")(?<to>/(?!/)[^"]*)""")]
    private static partial Regex RootLink();
}

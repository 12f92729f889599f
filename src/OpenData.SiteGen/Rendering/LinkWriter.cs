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
internal sealed class LinkWriter(IReadOnlyDictionary<string, string> assets, string basePath)
{
    /// <summary>The page that a server answers whatever the address was: relative links would lead astray there.</summary>
    public const string NotFoundAddress = "/404.html";

    private const string RootLink = "=\"/";

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _assets =
        new Dictionary<string, string>(assets, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Rewrites every link of a page that begins at the root.</summary>
    /// <param name="html">As rendered: text holds no bare quotation marks, so an attribute is told by its shape.</param>
    /// <param name="address">The page's address from the root.</param>
    public string Write(string html, string address)
    {
        using var output = new PageText();
        Write(html, address, output, []);
        return output.Written.ToString();
    }

    /// <summary>Rewrites every link of a page that begins at the root, and tells where the links lead.</summary>
    public void Write(ReadOnlySpan<char> html, string address, PageText output, List<LinkTarget> targets)
    {
        for (int link; (link = html.IndexOf(RootLink)) >= 0;)
        {
            var value = link + RootLink.Length - 1;
            var end = html[value..].IndexOf('"');
            if (end < 0) break;
            output.Write(html[..value]);
            var to = html.Slice(value, end);
            if (!to.StartsWith("//") && Refers(html[..link])) Publish(to, address, output, targets);
            else output.Write(to);
            html = html[(value + end)..];
        }
        output.Write(html);
    }

    private static bool Refers(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOfAny(" \n\t\r");
        return start >= 0 && before[(start + 1)..] is "href" or "src" or "poster" or "action";
    }

    private void Publish(ReadOnlySpan<char> to, string from, PageText output, List<LinkTarget> targets)
    {
        var end = to.IndexOfAny('#', '?');
        var path = end < 0 ? to : to[..end];
        if (_assets.TryGetValue(path, out var asset)) path = asset;
        targets.Add(LinkTarget.Of(path, end < 0 || to[end] != '#' ? default : to[(end + 1)..]));
        if (from == NotFoundAddress)
        {
            output.Write(basePath);
            output.Write(path[1..]);
        }
        else
        {
            WriteRelative(from, path, output);
        }
        if (end >= 0) output.Write(to[end..]);
    }

    /// <summary>The shortest way from one address to another: both begin with a slash.</summary>
    internal static string Relative(string from, string to)
    {
        using var way = new StringWriter();
        WriteRelative(from, to, way);
        return way.ToString();
    }

    private static void WriteRelative(ReadOnlySpan<char> from, ReadOnlySpan<char> to, TextWriter output)
    {
        var shared = from[..from.CommonPrefixLength(to)].LastIndexOf('/') + 1;
        var up = from[shared..].Count('/');
        for (var i = 0; i < up; i++) output.Write("../");
        output.Write(to[shared..]);
        if (up == 0 && shared == to.Length) output.Write("./");
    }
}

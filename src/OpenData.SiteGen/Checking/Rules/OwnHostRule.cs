using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>Reading a page asks no other host for anything: only links that a reader follows may leave the site.</summary>
internal static class OwnHostRule
{
    private static readonly string[] Loading = ["src", "srcset", "poster", "data", "action", "formaction"];

    private static readonly string[] LoadingLinks =
        ["stylesheet", "icon", "apple-touch-icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"];

    public static IEnumerable<string> Check(IHtmlDocument page)
    {
        foreach (var element in page.All)
            foreach (var address in Loaded(element))
                if (IsOtherHost(address))
                    yield return $"<{element.LocalName}> loads {address} from another host.";
        if (page.QuerySelector("meta[http-equiv=refresh]") is not null)
            yield return "the page sends its reader elsewhere (<meta http-equiv=\"refresh\">).";
    }

    private static IEnumerable<string> Loaded(IElement element)
    {
        foreach (var name in Loading)
            if (element.GetAttribute(name) is { } value)
                yield return value;
        var href = element.GetAttribute("href") ?? element.GetAttribute("xlink:href");
        if (href is not null && LoadsItsHref(element))
            yield return href;
    }

    private static bool LoadsItsHref(IElement element) => element.LocalName switch
    {
        "a" or "area" => false,
        "link" => (element.GetAttribute("rel") ?? "").Split(' ').Intersect(LoadingLinks).Any(),
        _ => true, // base, and the drawing elements that show what they point to: image, use
    };

    private static bool IsOtherHost(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) ||
        (Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile && uri.Scheme != "data");
}

using AngleSharp.Html.Dom;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>A page says its type, language, title and encoding, scales on a phone, and has something to read.</summary>
internal static class DocumentRule
{
    public static IEnumerable<string> Check(IHtmlDocument page)
    {
        if (page.Doctype?.Name != "html")
            yield return "there is no <!DOCTYPE html>.";
        if (string.IsNullOrWhiteSpace(page.DocumentElement.GetAttribute("lang")))
            yield return "<html> has no lang.";
        if (string.IsNullOrWhiteSpace(page.Title))
            yield return "there is no <title>.";
        if (page.QuerySelector("meta[charset]")?.GetAttribute("charset")?.ToLowerInvariant() != "utf-8")
            yield return "there is no <meta charset=\"utf-8\">.";
        if (page.QuerySelector("meta[name=viewport]") is not { } viewport)
            yield return "there is no <meta name=\"viewport\">.";
        else if (viewport.GetAttribute("content") is { } content && (content.Contains("user-scalable") || content.Contains("maximum-scale")))
            yield return "the viewport forbids zooming.";
        // A page whose template or query came back empty is otherwise flawless: all checks green, nothing on it.
        if (page.QuerySelectorAll("main") is not [var main])
            yield return "there is not exactly one <main>.";
        else if (string.IsNullOrWhiteSpace(main.TextContent))
            yield return "<main> is empty.";
    }
}

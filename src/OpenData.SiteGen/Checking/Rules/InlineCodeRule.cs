using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>
/// Nothing that a strict content security policy would refuse, and no script that a page needs: a script may only
/// come from a file, after the page is read. Data blocks (JSON-LD) are no scripts.
/// </summary>
internal static class InlineCodeRule
{
    private static readonly string[] ScriptTypes = ["", "module", "text/javascript", "application/javascript"];

    public static IEnumerable<string> Check(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script").Where(IsCode))
            if (!script.HasAttribute("src"))
                yield return "there is an inline <script>.";
            else if (!script.HasAttribute("defer") && !script.HasAttribute("async") && script.GetAttribute("type") != "module")
                yield return $"<script src=\"{script.GetAttribute("src")}\"> holds up the page: defer it.";
        if (page.QuerySelector("style") is not null)
            yield return "there is a <style>: a page's looks belong into the style sheet.";
        foreach (var element in page.All)
            foreach (var attribute in element.Attributes)
                if (attribute.Name == "style")
                    yield return $"<{element.LocalName}> has a style attribute (\"{attribute.Value}\").";
                else if (attribute.Name.StartsWith("on", StringComparison.Ordinal))
                    yield return $"<{element.LocalName}> has an inline handler ({attribute.Name}).";
                else if (attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                    yield return $"<{element.LocalName}> has a javascript: address.";
    }

    private static bool IsCode(IElement script) =>
        ScriptTypes.Contains(script.GetAttribute("type") ?? "", StringComparer.OrdinalIgnoreCase);
}

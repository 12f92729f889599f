using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>Who cannot see a picture is told what it shows: img has alt, a drawing has a name or is hidden.</summary>
internal static class TextAlternativeRule
{
    public static IEnumerable<string> Check(IHtmlDocument page)
    {
        foreach (var image in page.QuerySelectorAll("img:not([alt])"))
            yield return $"<img src=\"{image.GetAttribute("src")}\"> has no alt.";
        foreach (var drawing in page.QuerySelectorAll("svg"))
            if (!IsHidden(drawing) && !IsNamed(drawing))
                yield return "an <svg> has neither <title>, aria-label nor aria-labelledby, and is not aria-hidden.";
    }

    private static bool IsHidden(IElement drawing) => drawing.Closest("[aria-hidden=true]") is not null;

    private static bool IsNamed(IElement drawing) =>
        drawing.HasAttribute("aria-label") || drawing.HasAttribute("aria-labelledby") ||
        drawing.Children.Any(child => child.LocalName == "title" && child.TextContent.Trim().Length > 0);
}

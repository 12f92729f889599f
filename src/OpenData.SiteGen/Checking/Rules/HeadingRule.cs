using AngleSharp.Html.Dom;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>One h1; no level is skipped on the way down; no heading is empty.</summary>
internal static class HeadingRule
{
    public static IEnumerable<string> Check(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6");
        var first = headings.Count(heading => heading.LocalName == "h1");
        if (first != 1) yield return $"there are {first} <h1>, not one.";
        var above = 0;
        foreach (var heading in headings)
        {
            var level = heading.LocalName[1] - '0';
            var text = heading.TextContent.Trim();
            if (text.Length == 0) yield return $"a <{heading.LocalName}> is empty.";
            if (level > above + 1) yield return $"<{heading.LocalName}> \"{text}\" skips a level after {(above == 0 ? "the page's start" : $"<h{above}>")}.";
            above = level;
        }
    }
}

using AngleSharp.Html.Dom;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>The rules that one page keeps by itself. A rule yields a sentence for each breach.</summary>
internal static class PageRules
{
    public static readonly IReadOnlyList<Func<IHtmlDocument, IEnumerable<string>>> All =
    [
        DocumentRule.Check,
        HeadingRule.Check,
        UniqueIdRule.Check,
        TextAlternativeRule.Check,
        InlineCodeRule.Check,
        OwnHostRule.Check,
    ];
}

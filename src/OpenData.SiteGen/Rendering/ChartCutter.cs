using System.Net;
using System.Text.RegularExpressions;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Rendering;

/// <summary>
/// Takes the charts out of a rendered page: what stands on the page and what other sites show is the same chart, down
/// to the last byte of its numbers.
/// </summary>
internal static partial class ChartCutter
{
    /// <summary>The charts of a page that offers them; none where it does not.</summary>
    /// <param name="html">The page as rendered, its links still from the root.</param>
    /// <param name="address">The page's address.</param>
    public static IReadOnlyList<CutChart> Cut(ReadOnlySpan<char> html, string address)
    {
        if (html.IndexOf("class=\"chart-links\"", StringComparison.Ordinal) < 0) return [];
        var page = html.ToString();
        var language = page.Contains("<html lang=\"vi\"", StringComparison.Ordinal) ? Language.Vi : Language.En;
        var stylesheet = SiteAssets.Address("site.css");
        var pageTitle = WebUtility.HtmlDecode(Title().Match(page).Groups["title"].Value);
        return
        [
            .. Chart().Matches(page).Select(chart => (Html: chart.Value, Id: chart.Groups["id"].Value, Links: Links().Match(chart.Value)))
                .Where(chart => chart.Links.Success)
                .Select(chart =>
                {
                    var finding = WebUtility.HtmlDecode(Heading().Match(chart.Html).Groups["text"].Value);
                    var alone = chart.Html.Replace(chart.Links.Value, "", StringComparison.Ordinal)
                        .Replace("<h3>", "<h1>", StringComparison.Ordinal).Replace("</h3>", "</h1>", StringComparison.Ordinal)
                        .Replace("<a ", "<a target=\"_top\" ", StringComparison.Ordinal);
                    var drawing = chart.Links.Groups["drawing"] is { Success: true } file
                        ? ChartDrawing.Of(file.Value[1..], chart.Html, finding, pageTitle)
                        : null;
                    return new CutChart(
                        new PagePlan(chart.Links.Groups["embed"].Value, null, _ => throw new InvalidOperationException("A chart is made with its page.")),
                        new PageContent(typeof(Embed), new EmbedPage(language, finding, alone, pageTitle, $"{address}#{chart.Id}", stylesheet)),
                        drawing);
                }),
        ];
    }

    [GeneratedRegex("""<figure class="chart" id="(?<id>[^"]+)">.*?</figure>""", RegexOptions.Singleline)]
    private static partial Regex Chart();

    [GeneratedRegex("""<p class="chart-links"><a href="(?<embed>[^"]+)">[^<]*</a>(?:[^<]*<a href="(?<drawing>[^"]+)">[^<]*</a>)?</p>""")]
    private static partial Regex Links();

    [GeneratedRegex("<h3>(?<text>[^<]*)</h3>")]
    private static partial Regex Heading();

    [GeneratedRegex("<title>(?<title>[^<]*)</title>")]
    private static partial Regex Title();
}

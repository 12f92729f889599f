using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Rendering;

/// <summary>
/// A page about nothing, which nobody sees. The first page of a build waits for the texts of the site and for all that
/// .NET loads and compiles to render, weigh and read a page; none of it needs the API, so it is made while that starts.
/// </summary>
internal static class FirstPage
{
    private const string Chart = """
        <figure class="chart" id="none"><h3>–</h3><table><tr><th scope="row">–</th><td>0</td></tr></table>
        <p class="chart-links"><a href="/none/">–</a></p></figure>
        """;

    /// <summary>Makes it and lets it go.</summary>
    public static async Task MakeAsync()
    {
        var assets = SiteAssets.Read();
        await using var press = new PagePress(new LinkWriter(assets.Addresses, "/"), new PageWeight(assets.Files));
        press.Make(
            new PagePlan("/none/", null, _ => throw new InvalidOperationException("It is made here.")),
            new PageContent(typeof(Embed), new EmbedPage(Language.Vi, "–", Chart, "–", "/", SiteAssets.Address("site.css"))),
            isSample: true);
    }
}

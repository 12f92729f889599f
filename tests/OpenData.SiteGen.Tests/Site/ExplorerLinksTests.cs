using System.Text.Json;
using System.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Site;

/// <summary>From the query of a page to the explorer of the API, where a public one is known; no dead link where none is.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class ExplorerLinksTests(RealSite site)
{
    // What Kestrel, nginx and most others take of a request's first line.
    private const int LongestLine = 8 * 1024;

    [Fact]
    public async Task Lead_from_each_query_to_the_same_query_in_the_explorer()
    {
        using var folder = new TempFolder();
        var (code, output) = await RealSite.BuildAsync(folder["dist"], RealSite.Seed, apiAddress: new Uri("https://api.example.test/graphql"));
        code.ShouldBe(0, output);

        var links = Pages(folder["dist"]).SelectMany(page => page.QuerySelectorAll("[aria-labelledby=query] pre")
            .Select(query => (Query: query.TextContent, Variables: query.NextElementSibling?.QuerySelector("code")?.TextContent, Link: Link(query.ParentElement!, query.TextContent)))).ToArray();

        links.Length.ShouldBeGreaterThan(400);
        foreach (var (query, variables, link) in links)
        {
            link.ShouldNotBeNull(query);
            link.GetLeftPart(UriPartial.Path).ShouldBe("https://api.example.test/graphql");
            HttpUtility.ParseQueryString(link.Query)["variables"].ShouldBe(variables);
            link.PathAndQuery.Length.ShouldBeLessThan(LongestLine);
        }
    }

    [Fact]
    public async Task Are_answered_as_they_stand()
    {
        await using var api = await EmbeddedApi.StartAsync(RealSite.Seed, default);
        using var folder = new TempFolder();
        await RealSite.BuildAsync(folder["dist"], RealSite.Seed, apiAddress: api.Endpoint);
        using var http = new HttpClient();
        var home = Read(folder["dist/en/index.html"]);

        var link = home.QuerySelector("[aria-labelledby=query] a")!.GetAttribute("href");

        var answer = JsonDocument.Parse(await http.GetStringAsync(link + "&format=json")).RootElement;
        answer.TryGetProperty("errors", out _).ShouldBeFalse();
        answer.GetProperty("data").GetProperty("targets").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Are_not_there_without_a_public_address_and_the_page_says_how_to_run_the_api()
    {
        foreach (var page in Pages(site.Folder))
        {
            if (page.QuerySelector("[aria-labelledby=query]") is not { } query) continue;
            query.QuerySelectorAll("a").ShouldBeEmpty();
            query.TextContent.ShouldContain("dotnet run --project src/OpenData.Api");
        }
    }

    /// <summary>The link that carries a query, among those beside it.</summary>
    private static Uri? Link(AngleSharp.Dom.IElement around, string query) => around.QuerySelectorAll("a[href^='https://api.example.test/']")
        .Select(link => new Uri(link.GetAttribute("href")!)).FirstOrDefault(link => HttpUtility.ParseQueryString(link.Query)["query"] == query);

    private static IEnumerable<IHtmlDocument> Pages(string folder) => SiteFolder.Paths(folder)
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => Read(Path.Combine(folder, path)));

    private static IHtmlDocument Read(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));
}

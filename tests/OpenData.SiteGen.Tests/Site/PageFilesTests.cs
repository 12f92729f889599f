using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Site;

/// <summary>What a page offers to take away is what it shows.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class PageFilesTests(RealSite site)
{
    [Fact]
    public async Task Every_page_offers_the_answer_of_its_query_once_for_both_languages()
    {
        await using var api = await EmbeddedApi.StartAsync(RealSite.Seed, default);
        using var http = new HttpClient();
        var (compared, wrong) = (0, new ConcurrentBag<string>());
        await Parallel.ForEachAsync(site.Pages, async (address, cancellation) =>
        {
            var number = 0;
            var page = Read(address);
            foreach (var (query, variables) in Queries(page))
            {
                using var response = await http.PostAsJsonAsync(api.Endpoint, new { query, variables }, cancellation);
                var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
                var file = Offered(address, page, $"data{(++number == 1 ? "" : $"-{number}")}.json");
                if (file is null || file.Contains("/en/", StringComparison.Ordinal) || Data(await File.ReadAllTextAsync(file, cancellation)) != answer.GetProperty("data").GetRawText()) wrong.Add($"{address} {number}");
                Interlocked.Increment(ref compared);
            }
        });

        compared.ShouldBeGreaterThan(400);
        wrong.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_figure_that_a_page_marks_is_in_its_table()
    {
        var figures = Rows(Path.Combine(site.Folder, "data", "facts.csv")).Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        var (held, missing) = (0, new List<string>());
        foreach (var address in site.Pages)
        {
            var page = Read(address);
            if (Table(address) is not { } file) continue;
            var table = Rows(file);
            if (!table[0].Columns.Contains("indicator.id")) continue; // a list, not figures
            var marked = page.QuerySelectorAll("main a.mark").Select(mark => ((IHtmlAnchorElement)mark).Hash.TrimStart('#')).Where(figures.Contains).Distinct().ToArray();
            missing.AddRange(marked.Except(table.Select(row => row["id"])).Select(id => $"{address} {id}"));
            held += marked.Length;
        }

        held.ShouldBeGreaterThan(150);
        missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", "the figures"), InlineData("/ocop/", "the figures"), InlineData("/en/money/", "the figures"), InlineData("/huyen/", "the figures")]
    [InlineData("/en/promises/", "target.value verdict"), InlineData("/doi-chieu/", "outcome difference"), InlineData("/xa/", "fullNameVi fullNameEn validTo"), InlineData("/nguon/", "sha256 url")]
    [InlineData("/ocop/san-pham/", "product.nameVi stars"), InlineData("/en/ocop/producers/", "nameVi nameEn citation.printed")]
    public void A_main_page_has_a_table_and_a_workbook(string address, string columns)
    {
        var rows = Rows(Table(address)!);

        rows.ShouldNotBeEmpty();
        foreach (var column in (columns == "the figures" ? "indicator.nameVi indicator.nameEn place.fullNameVi place.fullNameEn period.text kind value indicator.unit.nameEn citation.printed citation.source.titleVi citation.paragraph citation.source.url" : columns).Split(' '))
            rows[0].Columns.ShouldContain(column);
        File.ReadAllBytes(Table(address, "xlsx")!).AsSpan(0, 2).SequenceEqual("PK"u8).ShouldBeTrue();
        var links = Read(address).QuerySelectorAll("[aria-labelledby=downloads] li");
        links.Select(link => link.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1]).Where(href => href != "data-2.json").ShouldBe(["data.csv", "data.xlsx", "data.json"]);
        if (columns == "the figures") links.ShouldContain(link => link.TextContent.Contains($" {rows.Count} "));
        links.ShouldAllBe(link => link.TextContent.TrimEnd().EndsWith("\u00a0kB"));
    }

    [Fact]
    public void The_page_of_a_document_has_the_table_of_its_figures_once_for_both_languages()
    {
        Table("/en/sources/tong-ket-2024-03-13/").ShouldBe(Table("/nguon/tong-ket-2024-03-13/"));
        var rows = Rows(Table("/en/sources/tong-ket-2024-03-13/")!);

        rows.Count(row => row["citation.source.id"] == "tong-ket-2024-03-13").ShouldBeGreaterThan(30);
        rows.Single(row => row["id"] == "tk24-ocop-products")["value"].ShouldBe("218");
    }

    [Theory]
    [InlineData("/du-lieu/", "số liệu đến ngày 13/03/2024"), InlineData("/en/data/", "figures up to 13 March 2024")]
    public void The_page_of_the_data_lists_the_release_at_an_address_of_its_own(string address, string day)
    {
        var release = Read(address).QuerySelectorAll("[aria-labelledby=releases] li").ShouldHaveSingleItem();

        release.TextContent.Replace('\u00a0', ' ').ShouldContain(day);
        var files = release.QuerySelectorAll("a").Select(link => Path.GetFullPath(Path.Combine(Below(address), link.GetAttribute("href")!))).ToArray();
        files[0].ShouldMatch(@"/data/releases/[0-9.]+-[0-9a-f]{8}/opendata\.zip$");
        File.ReadAllBytes(files[0]).ShouldBe(File.ReadAllBytes(Below("/data/opendata.zip")));
        File.ReadAllText(files[1]).ShouldBe($"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(files[0])))}  opendata.zip\n");
    }

    /// <summary>Where the link to the page's table leads; null where the page offers none.</summary>
    private string? Table(string address, string format = "csv") => Offered(address, Read(address), $"data.{format}");

    /// <summary>Where the link to a file leads; null where the page offers none of that name.</summary>
    private string? Offered(string address, IHtmlDocument page, string name) =>
        page.QuerySelectorAll("[aria-labelledby=downloads] a").Select(link => link.GetAttribute("href")!).FirstOrDefault(href => href.Split('/')[^1] == name) is { } href
            ? Path.GetFullPath(Path.Combine(Below(address), href))
            : null;

    private static IReadOnlyList<TableRow> Rows(string file) => TableRow.Read(File.ReadAllText(file));

    private static string Data(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.GetProperty("data").GetRawText();
    }

    private static IEnumerable<(string Query, JsonElement Variables)> Queries(IHtmlDocument page) =>
        page.QuerySelectorAll("[aria-labelledby=query] pre code").Select(text =>
            (text.TextContent, JsonDocument.Parse(text.ParentElement!.NextElementSibling?.QuerySelector("code")?.TextContent ?? "{}").RootElement));

    private IHtmlDocument Read(string address) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Below(address + (address.EndsWith('/') ? "index.html" : ""))));

    private string Below(string address) => Path.Combine(site.Folder, address[1..]);
}

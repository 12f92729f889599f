using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OpenData.Bench.Seeding;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Site;

/// <summary>
/// The site when its dataset has more checks, derived figures and gaps than one answer of the API holds. That no page is
/// too heavy and no link leads nowhere has the build itself looked at.
/// </summary>
[Collection(GrownSiteCollection.Name)]
public sealed class ManyReportsTests(GrownSite site)
{
    private static readonly string[] Verdicts = ["missed", "met", "due-later", "not-published"];

    private readonly IReadOnlyList<TableRow> _checks = TableRow.Read(File.ReadAllText(Path.Combine(site.Seed, "checks.csv")));

    [Theory]
    [InlineData("/doi-chieu/", "trang"), InlineData("/en/checks/", "page")]
    public void Every_check_stands_on_one_page_of_the_list_what_fails_first(string list, string part)
    {
        var pages = Parts(list, part);

        pages.Count.ShouldBeGreaterThan(20);
        var shown = pages.SelectMany(page => page.QuerySelectorAll("article.check, table.sortable tbody tr")).ToArray();
        shown.Select(check => check.Id).Order().ShouldBe(_checks.Select(check => check["id"]).Order());
        var failed = shown.Count(check => check.ClassList.Contains("fails"));
        failed.ShouldBeGreaterThan(ManyReports.Failed);
        shown.Take(failed).ShouldAllBe(check => check.ClassList.Contains("fails"));
        var open = shown.Skip(failed).TakeWhile(check => check.LocalName == "article").Count();
        open.ShouldBeGreaterThanOrEqualTo(ManyReports.Open);
        foreach (var page in pages)
        {
            var numbers = Numbers(page.QuerySelector(".lead")!);
            numbers.ShouldBe([_checks.Count, failed, open, _checks.Count - failed - open]);
            page.QuerySelectorAll(".parts a").Length.ShouldBe(pages.Count);
        }
    }

    [Theory]
    [InlineData("/muc-tieu/", "trang"), InlineData("/en/promises/", "page")]
    public void Every_promise_stands_on_one_page_of_the_list_what_fell_short_first(string list, string part)
    {
        var pages = Parts(list, part);

        pages.Count.ShouldBeGreaterThan(2);
        string[] shown = [.. pages.SelectMany(page => page.QuerySelectorAll("article.promise")).Select(promise => promise.Id!)];
        shown.Count(id => id.StartsWith("gen-target-", StringComparison.Ordinal)).ShouldBe(ManyReports.Targets);
        shown.ShouldBeUnique();
        string[] groups = [.. pages.SelectMany(page => page.QuerySelectorAll("h2").Select(heading => heading.Id!).Where(Verdicts.Contains))];
        groups.ShouldBe(groups.OrderBy(group => Array.IndexOf(Verdicts, group)));
        foreach (var page in pages)
        {
            Numbers(page.QuerySelector(".lead")!)[0].ShouldBe(shown.Length);
            page.QuerySelectorAll(".parts a").Length.ShouldBe(pages.Count);
        }
    }

    [Theory]
    [InlineData("/nguon/", "doan", "/xa/"), InlineData("/en/sources/", "paragraph", "/en/communes/")]
    public void Every_figure_of_a_long_document_stands_on_the_page_of_its_paragraph_where_its_marks_lead(string list, string part, string communes)
    {
        var document = $"{list}{ManyReports.Long}/";
        string[] addresses = [document, .. Directory.GetDirectories(Path.Combine(site.Folder, document[1..])).Select(folder => $"{document}{Path.GetFileName(folder)}/")];

        var pages = addresses.ToDictionary(address => address, Read);
        addresses.Skip(1).Select(address => $"p{address.TrimEnd('/').Split($"/{part}-")[^1]}").ShouldBe(addresses.Skip(1).Select(address => pages[address].QuerySelector("section.paragraph")!.Id));
        string[] shown = [.. pages.Values.SelectMany(page => page.QuerySelectorAll("section.paragraph li")).Select(row => row.Id!)];
        shown.Count(id => id.StartsWith("gen-long-", StringComparison.Ordinal)).ShouldBe(ManyReports.LongFigures);
        shown.ShouldBeUnique();
        pages.Values.ShouldAllBe(page => page.QuerySelectorAll(".parts a").Length == pages.Count);
        var marks = Directory.GetDirectories(Path.Combine(site.Folder, communes[1..])).Select(folder => $"{communes}{Path.GetFileName(folder)}/")
            .Where(address => File.Exists(Path.Combine(site.Folder, address[1..], "index.html")))
            .SelectMany(address => Read(address).QuerySelectorAll("a.mark").Select(mark => new Uri(new Uri($"http://site.test{address}"), mark.GetAttribute("href"))))
            .Where(mark => mark.Fragment.StartsWith("#gen-long-", StringComparison.Ordinal)).DistinctBy(mark => mark.AbsoluteUri).ToArray();
        // One commune has so many figures that its page shows the newest alone.
        marks.Length.ShouldBe(ManyReports.LongFigures - ManyReports.LongFiguresEach);
        marks.Where(mark => pages[mark.AbsolutePath].GetElementById(mark.Fragment[1..]) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Every_derived_figure_that_is_checked_leads_to_the_documents_of_what_it_is_computed_from()
    {
        var stated = Parts("/doi-chieu/", "trang").SelectMany(page => page.QuerySelectorAll("[id^=gen-check-held] .figure")).ToArray();

        stated.Length.ShouldBe(ManyReports.Derived);
        // Half of them are computed from another derived figure and lead to what that one is computed from.
        stated.Count(figure => figure.QuerySelectorAll("a.mark").Length == 3).ShouldBe(ManyReports.Derived / 2);
        stated.ShouldAllBe(figure => figure.QuerySelectorAll("a.mark").Length >= 2);
    }

    [Theory]
    [InlineData("/", "/doi-chieu/", "Trang này nêu 20 trong tổng số"), InlineData("/en/", "/en/checks/", "This page shows 20 of")]
    public void The_front_page_names_the_first_checks_that_fail_and_says_how_many_do(string address, string list, string said)
    {
        var block = Read(address).QuerySelector("section[aria-labelledby=checks]")!;
        var failed = Read(list).QuerySelectorAll("article.check.fails");

        block.QuerySelectorAll("li a").Select(link => ((IHtmlAnchorElement)link).Hash.TrimStart('#')).ShouldBe(failed.Take(20).Select(check => check.Id));
        var line = block.QuerySelectorAll("p").Single(line => line.TextContent.Trim().StartsWith(said, StringComparison.Ordinal));
        Numbers(line)[^1].ShouldBe(Numbers(block.QuerySelector("p")!)[^1]);
        Numbers(line)[^1].ShouldBeGreaterThan(ManyReports.Failed);
    }

    [Theory]
    [InlineData("/nong-thon-moi/", "gaps", ManyReports.GapsOfProgramme, "facts.csv"), InlineData("/en/new-rural/", "gaps", ManyReports.GapsOfProgramme, "facts.csv")]
    [InlineData("/ocop/", "gaps", ManyReports.GapsOfProgramme, "facts.csv"), InlineData("/en/ocop/", "gaps", ManyReports.GapsOfProgramme, "facts.csv")]
    [InlineData("/kinh-phi/", "short", ManyReports.Shortfalls, "mentions.csv"), InlineData("/en/money/", "short", ManyReports.Shortfalls, "mentions.csv")]
    public void What_is_too_much_for_a_page_is_counted_on_it_and_found_in_a_table(string address, string block, int atLeast, string table)
    {
        var line = Read(address).QuerySelectorAll($"section[aria-labelledby={block}] p")[^1];

        var numbers = Numbers(line);
        numbers[0].ShouldBe(50);
        numbers[1].ShouldBeGreaterThanOrEqualTo(atLeast);
        line.QuerySelector("a")!.GetAttribute("href")!.ShouldEndWith($"/data/{table}");
        File.ReadAllText(Path.Combine(site.Folder, "data", table)).ShouldBe(File.ReadAllText(Path.Combine(site.Seed, table)));
    }

    [Theory]
    [InlineData("/nong-thon-moi/", "trend"), InlineData("/en/new-rural/", "trend"), InlineData("/ocop/", "by-stars"), InlineData("/en/ocop/", "by-stars")]
    [InlineData($"/xa/{ManyReports.Known}/", "figures"), InlineData($"/en/communes/{ManyReports.Known}/", "figures")]
    public void A_page_says_that_it_shows_the_newest_figures_alone_when_there_are_more(string address, string block)
    {
        var figures = Read(address).QuerySelector($"section[aria-labelledby={block}]")!;

        var line = figures.QuerySelectorAll("p").Single(line => line.TextContent.Contains(address.StartsWith("/en/", StringComparison.Ordinal) ? "the newest figures alone" : "chỉ nêu những số liệu mới nhất", StringComparison.Ordinal));
        line.QuerySelector("a")!.GetAttribute("href")!.ShouldEndWith("/data/facts.csv");
        figures.QuerySelectorAll("svg").ShouldAllBe(chart => chart.QuerySelectorAll("circle").Length <= 10);
    }

    [Fact]
    public void A_page_that_shows_all_figures_says_nothing_of_others() =>
        Read("/en/communes/binh-van-02125/").QuerySelector("main")!.TextContent.ShouldNotContain("newest figures alone");

    [Fact]
    public void The_page_of_ocop_names_some_products_and_says_how_many_there_are()
    {
        var block = Read("/en/ocop/").QuerySelector("section[aria-labelledby=products]")!;

        block.QuerySelectorAll("tbody tr").Length.ShouldBe(20);
        Numbers(block.QuerySelectorAll("p")[^2]).ShouldBe([20, 5 + ManyReports.Products]);
    }

    [Fact]
    public async Task Every_number_is_in_the_answers_to_the_queries_of_its_page_and_each_costs_what_the_public_may_ask()
    {
        await using var api = await EmbeddedApi.StartAsync(site.Seed, default);
        string[] pages =
        [
            .. new[] { "/", "/en/", "/nong-thon-moi/", "/en/new-rural/", "/ocop/", "/en/ocop/", "/kinh-phi/", "/en/money/", $"/nguon/{ManyReports.Long}/", $"/en/sources/{ManyReports.Long}/" },
            .. Addresses("/muc-tieu/", "trang"), .. Addresses("/en/promises/", "page"),
            .. Addresses("/doi-chieu/", "trang"), .. Addresses("/en/checks/", "page"),
        ];

        var (asked, strangers, dear) = await PageProof.OfAsync(api.Endpoint!, site.Folder, pages);

        asked.ShouldBeGreaterThan(pages.Length);
        strangers.ShouldBeEmpty();
        dear.ShouldBeEmpty();
    }

    private static int[] Numbers(IElement element) =>
    [
        .. element.TextContent.Split(' ', '\u00a0').Select(word => word.TrimEnd('.', ',', ':', ';').Replace(".", "").Replace(",", ""))
            .Where(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(word => int.Parse(word, CultureInfo.InvariantCulture)),
    ];

    private IReadOnlyList<IHtmlDocument> Parts(string list, string part) => [.. Addresses(list, part).Select(Read)];

    /// <summary>The list's own page and its other parts in their order.</summary>
    private IEnumerable<string> Addresses(string list, string part)
    {
        yield return list;
        for (var number = 2; Directory.Exists(Path.Combine(site.Folder, $"{list[1..]}{part}-{number}")); number++) yield return $"{list}{part}-{number}/";
    }

    private IHtmlDocument Read(string address) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, address[1..] + "index.html")));
}

using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class NameListPagesTests
{
    private const string List = "/ocop/san-pham/";
    private const string OtherList = "/en/ocop/products/";

    [Fact]
    public async Task Leads_to_the_same_letters_in_the_other_language_or_to_its_list_where_it_has_none()
    {
        var pages = Parts(Of([.. Names("Bí", 400), .. Names("Cam", 300)]), Of([.. Names("Bí", 400), .. Names("Orange", 300)]));

        pages.Select(page => (page.Address, page.Alternate)).ShouldBe(
            [("/ocop/san-pham/chu-cai/b/", "/en/ocop/products/letters/b/"), ("/ocop/san-pham/chu-cai/c/", null)]);
        (await FrameAsync(pages[0])).OtherLanguagePath.ShouldBe("/en/ocop/products/letters/b/");
        (await FrameAsync(pages[1])).OtherLanguagePath.ShouldBe(OtherList);
        SitePlan.Of([.. pages, .. Others(pages)]).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Shows_below_a_letter_the_letters_that_follow_it()
    {
        var names = Of([.. Names("Trà", 400), .. Names("Trứng", 300), .. Names("Xôi", 5)]);

        var page = Parts(names, names).Single(page => page.Address == "/ocop/san-pham/chu-cai/t-r-a/");

        var rows = ((IReadOnlyList<LetterRow>, PageFrame))(await page.Make(default)).Model;
        rows.Item1.Select(row => $"{string.Join(' ', row.Letters.Select(letter => letter.Letters))} ({row.Current})").ShouldBe(["T X (T)", "Tra Trư (Tra)"]);
        rows.Item1[1].Letters[1].ShouldBe(new LetterLink("Trư", "/ocop/san-pham/chu-cai/t-r-uw/", 300));
    }

    [Fact]
    public async Task Offers_the_whole_list_beside_each_part()
    {
        var names = Of([.. Names("Bí", 400), .. Names("Cam", 300)]);

        (await FrameAsync(Parts(names, names)[0])).Downloads.Select(file => file.Href).ShouldBe([$"{List}data.csv", $"{List}data.xlsx"]);
    }

    [Fact]
    public async Task Offers_in_English_the_same_files_as_in_Vietnamese()
    {
        var names = Of([.. Names("Bí", 400), .. Names("Cam", 300)]);
        var english = Made.Edition with { Language = Language.En };

        var part = new NameListPages<string>(english, Section.Products, OtherList, names, List, names)
            .Parts("ProductList", (_, rows, _, frame) => new PageContent(typeof(object), (rows, frame()))).First();

        (await FrameAsync(part)).Downloads.Select(file => file.Href).ShouldBe([$"{List}data.csv", $"{List}data.xlsx"]);
    }

    private static async Task<PageFrame> FrameAsync(PagePlan page) => (((IReadOnlyList<LetterRow>, PageFrame))(await page.Make(default)).Model).Item2;

    private static PagePlan[] Parts(NameList<string> names, NameList<string> otherNames) =>
    [
        .. new NameListPages<string>(Made.Edition, Section.Products, List, names, OtherList, otherNames)
            .Parts("ProductList", (_, rows, _, frame) => new PageContent(typeof(object), (rows, frame()))),
    ];

    private static IEnumerable<PagePlan> Others(IEnumerable<PagePlan> pages) =>
        pages.Where(page => page.Alternate is not null).Select(page => new PagePlan(page.Alternate!, page.Address, page.Make));

    private static NameList<string> Of(string[] names) => new(names, name => name);

    private static IEnumerable<string> Names(string beginning, int count) => Enumerable.Range(1000, count).Select(number => $"{beginning} {number}");
}

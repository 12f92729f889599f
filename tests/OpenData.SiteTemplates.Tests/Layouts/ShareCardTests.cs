using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using OpenData.SiteTemplates.Layouts;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Layouts;

public sealed class ShareCardTests
{
    private const string LongTitle = "Những sản phẩm nông nghiệp đặc trưng của đồng bào các dân tộc được văn bản nêu tên";

    [Theory]
    [InlineData(Language.Vi, "Mường Thử qua những con số", "OCOP: sản phẩm và hạng sao", "Toàn tỉnh có 260 sản phẩm OCOP, tính đến ngày 12/03/2031.", "Nguồn: Văn bản giả định, 13/03/2031")]
    [InlineData(Language.En, "Mường Thử in figures", "OCOP:\nproducts and their stars", "The province has 260 OCOP products (as of 12 March 2031).", "Source: An invented document, 13 March 2031")]
    public void Says_the_site_the_page_what_it_finds_and_which_document_says_so(Language language, string site, string title, string finding, string source)
    {
        var card = CardOf(language, new Invented(language).Ocop);

        card.DocumentElement.GetAttribute("lang").ShouldBe(language == Language.Vi ? "vi" : "en");
        Text(card, "header p").ShouldBe(site);
        Text(card, "h1").ShouldBe(title);
        Text(card, ".value").ShouldBe("260");
        Text(card, "main p:not(.value)").ShouldBe(finding);
        Text(card, "footer p").ShouldBe(source);
    }

    [Theory]
    [InlineData(Language.Vi, "Mỗi con số đều dẫn về đúng đoạn văn bản gốc")]
    [InlineData(Language.En, "Every figure leads back to the paragraph that says it")]
    public void Names_no_document_where_the_sentence_is_about_several_figures(Language language, string foot)
    {
        var card = CardOf(language, new Invented(language).AllPromises);

        card.QuerySelector(".value").ShouldBeNull();
        Text(card, "footer p").ShouldBe(foot);
    }

    [Theory]
    [InlineData("beside", "Kinh phí", "Có 260 sản phẩm.", 260)]
    [InlineData("plain", "Kinh phí", "Có 1.234.567 sản phẩm.", 1234567)]
    [InlineData("plain", "Kinh phí", "Không văn bản nào cho biết.", null)]
    [InlineData("tight", LongTitle, "Có 260 sản phẩm.", 260)]
    [InlineData("tight", "Kinh phí", LongTitle + LongTitle + LongTitle, null)]
    [InlineData("tight", "Các khoản tiền của hai chương trình", LongTitle + LongTitle, 1234567)]
    public void Sets_what_is_long_smaller(string shape, string title, string finding, int? value)
    {
        var invented = new Invented(Language.Vi);

        var card = Html.Parse<ShareCard>(
            Language.Vi,
            ("Frame", invented.Ocop.Frame), ("SiteName", "Mường Thử"), ("Title", title), ("Finding", finding),
            ("Figure", value is null ? null : invented.Figure("x", "", "", value)));

        card.QuerySelector("main")!.ClassName.ShouldBe(shape);
        Text(card, "h1").Replace('\n', ' ').ShouldBe(title);
    }

    [Theory]
    [InlineData(FigureKind.Reported, true)]
    [InlineData(FigureKind.Expected, false)]
    [InlineData(FigureKind.Target, false)]
    public void Shows_results_large_and_nothing_else(FigureKind kind, bool isShown)
    {
        var invented = new Invented(Language.Vi);

        var card = Html.Parse<ShareCard>(
            Language.Vi,
            ("Frame", invented.Ocop.Frame), ("SiteName", "Mường Thử"), ("Title", "Kinh phí"), ("Finding", "Có 260 sản phẩm."),
            ("Figure", invented.Figure("x", "", "", 260, kind: kind)));

        (card.QuerySelector(".value") is not null).ShouldBe(isShown);
    }

    [Fact]
    public void Holds_all_that_it_needs()
    {
        var card = CardOf(Language.Vi, new Invented(Language.Vi).Ocop);

        card.QuerySelectorAll("script, link, img, [src], [href], [style]").ShouldBeEmpty();
        var style = card.QuerySelector("style")!.TextContent;
        Regex.IsMatch(style, @"url\((?!""data:)").ShouldBeFalse();
        style.ShouldNotContain("prefers-color-scheme", customMessage: "a card is on paper, whatever the machine likes");
        style.ShouldContain("--indigo:");
    }

    [Fact]
    public void Is_not_drawn_for_a_page_that_has_nothing_to_say()
    {
        var page = new Invented(Language.Vi).Ocop with { Stars = [] };

        Html.Render<Ocop>(Language.Vi, ("Model", page with { Frame = page.Frame with { IsCard = true } })).Trim().ShouldBeEmpty();
    }

    private static IHtmlDocument CardOf(Language language, FramedPage page)
    {
        page = page with { Frame = page.Frame with { IsCard = true } };
        return page is OcopPage ? Html.Parse<Ocop>(language, ("Model", page)) : Html.Parse<SiteTemplates.Pages.Promises>(language, ("Model", page));
    }

    private static string Text(IHtmlDocument card, string selector) => card.QuerySelector(selector)!.TextContent.Trim().Replace('\u00a0', ' ');
}

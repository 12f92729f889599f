using AngleSharp.Html.Parser;
using OpenData.SiteGen.Sharing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Sharing;

public sealed class SiteCardTests
{
    [Fact]
    public async Task Says_the_name_of_the_province_and_the_programmes()
    {
        using var card = new HtmlParser().ParseDocument(await SiteCard.DrawAsync(Made.Edition));

        card.QuerySelector("h1")!.TextContent.ShouldBe("Mường Thử");
        card.QuerySelector("main p")!.TextContent.Replace('\u00a0', ' ').ShouldBe("Nông thôn mới · OCOP");
        card.QuerySelectorAll(".motif").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Looks_as_the_cards_of_pages_but_for_what_a_name_alone_needs()
    {
        var page = StyleOf(await SharePictures.DrawAsync(SharedPage.Of("Sản phẩm", "Có 260 sản phẩm.")));
        var site = StyleOf(await SiteCard.DrawAsync(Made.Edition));

        site.ShouldStartWith(page);
        site[page.Length..].ShouldContain("header p, footer p { display: none; }");
    }

    private static string StyleOf(string card) => card[card.IndexOf("<style>", StringComparison.Ordinal)..card.IndexOf("</style>", StringComparison.Ordinal)];
}

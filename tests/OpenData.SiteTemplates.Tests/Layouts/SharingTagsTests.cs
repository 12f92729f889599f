using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Layouts;

public sealed class SharingTagsTests
{
    private static readonly Uri Site = new("https://example.test/repo/");

    [Theory]
    [InlineData(Language.Vi, "Ảnh giới thiệu một trang của “Mường Thử qua những con số”: OCOP: sản phẩm và hạng sao. Toàn tỉnh có 260 sản phẩm OCOP, tính đến ngày 12/03/2031.")]
    [InlineData(Language.En, "A card for a page of “Mường Thử in figures”: OCOP: products and their stars. The province has 260 OCOP products (as of 12 March 2031).")]
    public void Name_the_picture_of_the_page_and_say_what_is_on_it(Language language, string text)
    {
        var tags = Tags(language, Site, "/assets/share/ocop/index.0123456789.png");

        tags["og:image"].ShouldBe("https://example.test/repo/assets/share/ocop/index.0123456789.png");
        tags["og:image:width"].ShouldBe("1200");
        tags["og:image:height"].ShouldBe("630");
        tags["og:image:alt"].ShouldBe(text);
        tags["twitter:card"].ShouldBe("summary_large_image");
    }

    [Theory]
    [InlineData(Language.Vi, "Tên Mường Thử bên cạnh hoa văn thổ cẩm")]
    [InlineData(Language.En, "The name Mường Thử beside an ornament of woven brocade")]
    public void Name_the_picture_of_the_site_where_the_page_has_none(Language language, string text)
    {
        var tags = Tags(language, Site, null);

        tags["og:image"].ShouldBe("https://example.test/repo/share.png");
        tags["og:image:alt"].ShouldBe(text);
    }

    [Fact]
    public void Name_no_picture_where_no_whole_address_is_known() =>
        Tags(Language.Vi, null, "/assets/share/ocop/index.0123456789.png").Keys.ShouldNotContain(name => name.StartsWith("og:"));

    private static Dictionary<string, string> Tags(Language language, Uri? site, string? picture)
    {
        var page = new Invented(language).Ocop;
        var html = Html.Parse<Ocop>(language, ("Model", page with { Frame = page.Frame with { BaseUrl = site, Picture = picture } }));
        return html.QuerySelectorAll("meta[content]").Where(meta => (meta.GetAttribute("property") ?? meta.GetAttribute("name")) is not null)
            .ToDictionary(meta => (meta.GetAttribute("property") ?? meta.GetAttribute("name"))!, meta => meta.GetAttribute("content")!);
    }
}

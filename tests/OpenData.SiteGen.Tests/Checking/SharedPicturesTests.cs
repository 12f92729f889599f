using System.Text;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Checking;

public sealed class SharedPicturesTests
{
    private const string Own = "<meta property=\"og:url\" content=\"https://example.test/ocop/\">";

    [Theory]
    [InlineData(Own + "<meta property=\"og:image\" content=\"https://example.test/a.png\"><meta property=\"og:image:width\" content=\"1200\">", "Whole a.png")]
    [InlineData(Own + "<meta content='https://example.test/a&amp;b.png' name='twitter:image'><meta name=\"twitter:card\" content=\"summary\">", "Whole a&b.png")]
    [InlineData("<meta property=\"og:image:url\" content=\"https://example.test/a.png\"><meta property=\"og:image:secure_url\" content=\"https://example.test/b.png\">" + Own, "Whole a.png", "Whole b.png")]
    [InlineData("<meta property=\"og:image\" content=\"a.png\">", "Stray ")]
    [InlineData("<!-- <meta property=\"og:image\" content=\"a.png\"> --><meta property=\"og:image:alt\" content=\"og:image\">")]
    [InlineData(Own)]
    public void Are_the_same_in_both_ways_of_reading_a_page(string head, params string[] pictures)
    {
        var html = Encoding.UTF8.GetBytes(GoodSite.Page("<h1>A</h1><meta property=\"og:image\" content=\"not-of-the-head.png\">", head: head));
        using var page = PageParser.Parse(html).Document;

        Said(SharedPictures.Of(html, "/")).ShouldBe(pictures);
        Said(SharedPictures.Of(page, "/")).ShouldBe(pictures);
    }

    private static IEnumerable<string> Said(IEnumerable<SiteLink> pictures) => pictures.Select(picture => $"{picture.Kind} {picture.File}");
}

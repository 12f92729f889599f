using OpenData.SiteGen.Screenshots;

namespace OpenData.SiteGen.Tests.Browser;

public sealed class WantedPagesTests
{
    private static readonly string[] Site =
        ["404.html", "assets/site.css", "en/index.html", "en/promises/index.html", "index.html", "muc-tieu/index.html", "muc-tieu/trang-2/index.html", "xa/a-index.html"];

    private static readonly string[] Pages = [.. Site.Where(path => path != "assets/site.css")];

    [Fact]
    public void Are_all_pages_when_nothing_is_asked_for() => Of().ShouldBe(Pages);

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/en/", "en/index.html")]
    [InlineData("/muc-tieu/", "muc-tieu/index.html")]
    [InlineData("/404.html", "404.html")]
    public void Are_one_page_when_its_address_is_asked_for(string address, string page) => Of(address).ShouldBe([page]);

    [Theory]
    [InlineData("muc-tieu", "muc-tieu/index.html", "muc-tieu/trang-2/index.html")]
    [InlineData("en/", "en/index.html", "en/promises/index.html")]
    [InlineData("index.html", "xa/a-index.html")] // a folder stands for its index
    public void Are_all_that_hold_a_part_of_an_address(string part, params string[] pages) => Of(part).ShouldBe(pages);

    [Fact]
    public void Are_there_once_when_they_are_asked_for_twice() =>
        Of("/muc-tieu/", "/", "muc-tieu").ShouldBe(["index.html", "muc-tieu/index.html", "muc-tieu/trang-2/index.html"]);

    [Fact]
    public void Tell_what_is_no_page()
    {
        var wanted = WantedPages.Of(Site, ["/", "/muc-tieu", "/trang-2/", "ocop"]);

        wanted.Unknown.ShouldBe(["/muc-tieu", "/trang-2/", "ocop"]);
        wanted.Paths.ShouldBe(["index.html"]);
    }

    private static IReadOnlyList<string> Of(params string[] only)
    {
        var wanted = WantedPages.Of(Site, only);
        wanted.Unknown.ShouldBeEmpty();
        return wanted.Paths;
    }
}

using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Checking.Rules;

public sealed class LinkRuleTests
{
    [Theory]
    [InlineData("nguon/", "\"nguon/\" leads to nothing (nguon/index.html is not there).")]
    [InlineData("ocop", "\"ocop\" lacks the slash at the end and costs a redirect.")]
    [InlineData("ocop/#p3", "\"ocop/#p3\" leads to an anchor that is not on ocop/index.html.")]
    [InlineData("#oben", "\"#oben\" leads to an anchor that is not on index.html.")]
    [InlineData("/ocop/", "\"/ocop/\" begins at the host's root: the page breaks below a path. Write it relative.")]
    [InlineData("../../ngoai/", "\"../../ngoai/\" leads to nothing (ngoai/index.html is not there).")]
    public void Reports_a_link_that_leads_nowhere(string href, string problem)
    {
        using var site = GoodSite.Create().Write("index.html", GoodSite.Page($"<h1>A</h1><a href=\"{href}\">x</a>"));

        SiteChecker.Check(site.Root, "/", default).Problems.ShouldHaveSingleItem().ToString().ShouldBe($"index.html: {problem}");
    }

    [Theory]
    [InlineData("ocop/"), InlineData("ocop/index.html"), InlineData("ocop/#p2"), InlineData("./"), InlineData("?a=b")]
    [InlineData("#"), InlineData("https://example.test/x"), InlineData("mailto:a@example.test"), InlineData("ocop/#%702")]
    public void Accepts_a_link_that_can_be_followed(string href)
    {
        using var site = GoodSite.Create().Write("index.html", GoodSite.Page($"<h1>A</h1><a href=\"{href}\">x</a>"));

        SiteChecker.Check(site.Root, "/", default).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Wants_the_not_found_page_to_link_from_the_root()
    {
        using var site = GoodSite.Create()
            .Write("404.html", GoodSite.Page("""<h1>404</h1><a href="ocop/">OCOP</a>""", "/"));

        SiteChecker.Check(site.Root, "/", default).Problems.ShouldHaveSingleItem().What
            .ShouldBe("\"ocop/\" is relative, but this page is answered at any address.");
    }

    [Theory]
    [InlineData("/", "https://example.test/", "https://example.test/anh/a.png")]
    [InlineData("/", "https://example.test/ocop/", "https://example.test/anh/%61.png")]
    [InlineData("/repo/", "https://example.test/repo/", "https://EXAMPLE.test:443/repo/anh/a.png")]
    public void Accepts_a_picture_for_other_sites_that_is_there(string basePath, string own, string picture)
    {
        using var site = Sharing("index.html", own, picture, basePath);

        SiteChecker.Check(site.Root, basePath, default).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://example.test/repo/", "https://example.test/repo/anh/b.png", "leads to nothing (anh/b.png is not there).")]
    [InlineData("https://example.test/repo/", "https://example.test/anh/a.png", Stray)] // the path was lost
    [InlineData("https://example.test/repo/", "http://example.test/repo/anh/a.png", Stray)]
    [InlineData("https://example.test/repo/", "https://example.test.invalid/repo/anh/a.png", Stray)]
    [InlineData("https://example.test/repo/", "/repo/anh/a.png", Stray)]
    [InlineData("https://example.test/repo/", "", Stray)]
    [InlineData("/repo/", "https://example.test/repo/anh/a.png", Stray)]
    [InlineData(null, "https://example.test/repo/anh/a.png", Stray)]
    public void Reports_a_picture_for_other_sites_that_is_missing_or_not_the_site_s_own(string? own, string picture, string problem)
    {
        using var site = Sharing("ocop/index.html", own, picture, "/repo/");

        SiteChecker.Check(site.Root, "/repo/", default).Problems.ShouldHaveSingleItem().ToString().ShouldBe($"ocop/index.html: \"{picture}\" {problem}");
    }

    private const string Stray = "is named as a picture for other sites and does not begin with the site's own address, which og:url gives.";

    private static TempFolder Sharing(string page, string? own, string picture, string basePath) => GoodSite.Create()
        .Write("404.html", GoodSite.Page("<h1>404</h1>", basePath))
        .Write("anh/a.png", "")
        .Write(page, GoodSite.Page(
            "<h1>A</h1><p id=\"p2\">B</p>", page == "index.html" ? "" : "../",
            $"<meta property=\"og:image\" content=\"{picture}\">" + (own is null ? "" : $"<meta property=\"og:url\" content=\"{own}\">")));
}

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
}

using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Checking;

public sealed class SiteCheckerTests
{
    [Fact]
    public void Finds_nothing_wrong_with_a_good_site()
    {
        using var site = GoodSite.Create();

        var report = Check(site);

        report.Problems.ShouldBeEmpty();
        report.Pages.ShouldBe(3);
        report.Links.ShouldBe(7);
    }

    [Fact]
    public void Reports_everything_at_once_in_a_steady_order()
    {
        using var site = GoodSite.Create()
            .Write("ocop/index.html", "<p>kaputt")
            .Write("b.html", GoodSite.Page("<h1>B</h1><img src=\"x.png\">"));

        var report = Check(site);

        report.Problems.Select(problem => problem.Where).Distinct().ShouldBe(["b.html", "index.html", "ocop/index.html"]);
        report.Problems.Select(problem => problem.ToString()).ShouldContain("b.html: <img src=\"x.png\"> has no alt.");
        report.Problems.Select(problem => problem.ToString()).ShouldContain(
            "index.html: \"ocop/#p2\" leads to an anchor that is not on ocop/index.html.");
    }

    [Fact]
    public void Does_not_take_an_empty_folder_for_a_good_site()
    {
        using var site = new TempFolder();

        Check(site).Problems.ShouldHaveSingleItem().What.ShouldBe("there is no page here.");
    }

    [Fact]
    public void Knows_where_the_site_stands_on_its_host()
    {
        using var site = GoodSite.Create()
            .Write("404.html", GoodSite.Page("""<h1>404</h1><a href="/repo/ocop/">OCOP</a>""", "/repo/"));

        SiteChecker.Check(site.Root, "/repo/", default).Problems.ShouldBeEmpty();
        Check(site).Problems.ShouldAllBe(problem => problem.Where == "404.html");
    }

    private static CheckReport Check(TempFolder site) => SiteChecker.Check(site.Root, "/", default);
}

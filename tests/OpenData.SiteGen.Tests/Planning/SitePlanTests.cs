using OpenData.SiteGen.Planning;

namespace OpenData.SiteGen.Tests.Planning;

public sealed class SitePlanTests
{
    [Fact]
    public void Orders_pages_by_address_whatever_the_order_they_come_in()
    {
        var plan = SitePlan.Of([Page("/ocop/"), Page("/"), Page("/404.html")]);

        plan.Problems.ShouldBeEmpty();
        plan.Pages.Select(page => page.File).ShouldBe(["index.html", "404.html", "ocop/index.html"]);
    }

    [Fact]
    public void Fails_when_two_pages_have_one_address()
    {
        var plan = SitePlan.Of([Page("/ocop/"), Page("/"), Page("/ocop/")]);

        plan.Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("/ocop/: 2 pages have this address (/ocop/, /ocop/).");
    }

    [Fact]
    public void Fails_when_two_addresses_are_one_file_where_capitals_do_not_count()
    {
        var plan = SitePlan.Of([Page("/nguon/A/"), Page("/nguon/a/index.html")]);

        plan.Problems.ShouldHaveSingleItem().What.ShouldContain("/nguon/A/, /nguon/a/index.html");
    }

    [Fact]
    public void Fails_when_the_other_language_of_a_page_is_missing_or_does_not_lead_back()
    {
        var plan = SitePlan.Of([Page("/", "/en/"), Page("/en/", "/en/ocop/"), Page("/en/ocop/"), Page("/ocop/", "/en/x/")]);

        plan.Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "/: its other language, /en/, leads to /en/ocop/ instead of back.",
            "/en/: its other language, /en/ocop/, leads to no page instead of back.",
            "/ocop/: its other language, /en/x/, is not planned.",
        ]);
    }

    private static PagePlan Page(string address, string? alternate = null) =>
        new(address, alternate, _ => throw new InvalidOperationException("A plan makes no page."));
}

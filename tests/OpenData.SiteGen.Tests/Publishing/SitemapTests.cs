using System.Text;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Tests.Publishing;

public sealed class SitemapTests
{
    private static readonly SitePlan Plan = SitePlan.Of(
        new[] { "/", "/en/ocop/", "/404.html" }.Select(address => new PagePlan(address, null, _ => null!)));

    [Fact]
    public void Writes_absolute_addresses_where_the_site_s_address_is_known()
    {
        var xml = Text(Sitemap.Of(Plan, new Uri("https://example.test/repo/")).ShouldHaveSingleItem());

        xml.ShouldContain("<loc>https://example.test/repo/</loc>");
        xml.ShouldContain("<loc>https://example.test/repo/en/ocop/</loc>");
        xml.ShouldNotContain("404");
    }

    [Fact]
    public void Writes_relative_addresses_where_it_is_not()
    {
        var xml = Text(Sitemap.Of(Plan, null).ShouldHaveSingleItem());

        xml.ShouldContain("<loc>./</loc>");
        xml.ShouldContain("<loc>en/ocop/</loc>");
    }

    [Fact]
    public void Names_the_page_in_both_languages()
    {
        var plan = SitePlan.Of([new PagePlan("/ocop/", "/en/ocop/", _ => null!), new PagePlan("/en/ocop/", "/ocop/", _ => null!)]);

        Text(Sitemap.Of(plan, new Uri("https://example.test/")).ShouldHaveSingleItem()).Split("hreflang=\"vi\" href=\"https://example.test/ocop/\"").Length.ShouldBe(3);
    }

    [Fact]
    public void Splits_where_a_file_would_list_more_pages_than_it_may()
    {
        var plan = SitePlan.Of(Enumerable.Range(0, Sitemap.MostPages + 1).Select(i => new PagePlan($"/{i}/", null, _ => null!)));

        var files = Sitemap.Of(plan, null);

        files.Select(file => file.Path).ShouldBe(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
        Text(files[2]).ShouldContain("<loc>sitemap-2.xml</loc>");
    }

    [Fact]
    public void Robots_name_the_sitemap_only_with_an_absolute_address()
    {
        Text(Robots.Of(new Uri("https://example.test/repo/"))).ShouldEndWith("Sitemap: https://example.test/repo/sitemap.xml\n");
        Text(Robots.Of(null)).ShouldBe("User-agent: *\nAllow: /\n");
    }

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}

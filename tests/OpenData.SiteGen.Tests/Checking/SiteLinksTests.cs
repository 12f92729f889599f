using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Checking.Scanning;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Tests.Checking;

public sealed class SiteLinksTests
{
    [Theory]
    [InlineData("/ocop/", ""), InlineData("/ocop/", "p2"), InlineData("/ocop/index.html", "p2"), InlineData("/", ""), InlineData("/assets/site.css", "")]
    public void Knows_what_is_there(string address, string anchor) => BrokenBy(address, anchor).ShouldBeEmpty();

    [Theory]
    [InlineData("/nguon/", ""), InlineData("/ocop/", "p3"), InlineData("/ocop", ""), InlineData("/", "p2"), InlineData("/assets/", "")]
    public void Tells_the_page_that_leads_nowhere(string address, string anchor) => BrokenBy(address, anchor).ShouldBe(["index.html"]);

    private static IReadOnlyList<string> BrokenBy(string address, string anchor)
    {
        var links = new SiteLinks();
        links.Add("index.html", default, new[] { LinkTarget.Of(address, anchor) });
        links.Add("ocop/index.html", new[] { TextHash.Of("p2") }, default);
        links.Add("assets/site.css");
        return links.Broken();
    }
}

using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>
/// One walk over all pages. Every kind of page is looked at in every view; the pages that share a template by turns, each in
/// one of the views. <c>OPENDATA_EVERY_VIEW=1</c> looks at each page in every view, which takes three times as long.
/// </summary>
[Collection(RealSiteCollection.Name)]
public sealed class EveryPageTests(RealSite site, SiteBrowser browser)
{
    private static bool EveryView => Environment.GetEnvironmentVariable("OPENDATA_EVERY_VIEW") == "1";

    [BrowserFact]
    public async Task Every_page_is_accessible_and_fits_its_width_and_asks_no_other_host()
    {
        var kinds = site.Kinds.ToHashSet();
        var turns = site.Pages.Index().ToDictionary(page => page.Item, page => PageWalk.Views[page.Index % PageWalk.Views.Count]);
        var walk = new PageWalk(browser, site.Address);

        var complaints = await walk.ComplaintsAsync(site.Pages, address => EveryView || kinds.Contains(address) ? PageWalk.Views : [turns[address]]);

        complaints.ShouldBeEmpty();
        walk.Requests.ShouldBeGreaterThan(site.Pages.Count);
    }
}

using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

[Collection(RealSiteCollection.Name)]
public sealed class AccessibilityTests(RealSite site, SiteBrowser browser)
{
    [BrowserTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_on_any_page(int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(width, scheme);
        var violations = new List<string>();
        foreach (var address in site.Pages)
        {
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            foreach (var violation in (await page.RunAxe()).Violations)
                violations.AddRange(violation.Nodes.Select(node => $"{address}: {violation.Id}: {node.Html}"));
        }
        await page.Context.CloseAsync();
        violations.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var page = await browser.OpenAsync(width);
        var wide = new List<string>();
        foreach (var address in site.Pages)
        {
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            var measured = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (measured > width) wide.Add($"{address} is {measured} px wide");
        }
        await page.Context.CloseAsync();
        wide.ShouldBeEmpty();
    }
}

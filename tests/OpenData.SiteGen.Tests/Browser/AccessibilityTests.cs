using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>
/// Every kind of page is looked at in every view; the pages that share a template by turns, each in one of the views.
/// <c>OPENDATA_EVERY_VIEW=1</c> looks at each page in every view, which takes many times as long.
/// </summary>
[Collection(RealSiteCollection.Name)]
public sealed class AccessibilityTests(RealSite site, SiteBrowser browser)
{
    private static readonly (int Width, ColorScheme Scheme)[] Views =
    [
        (360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark),
    ];

    private static bool EveryView => Environment.GetEnvironmentVariable("OPENDATA_EVERY_VIEW") == "1";

    [BrowserFact]
    public async Task Axe_finds_no_violation_on_any_page()
    {
        var page = await browser.OpenAsync(1280);
        var kinds = site.Kinds.ToHashSet();
        var violations = new List<string>();
        foreach (var (index, address) in site.Pages.Index())
        {
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            foreach (var (width, scheme) in EveryView || kinds.Contains(address) ? Views : [Views[index % Views.Length]])
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                foreach (var violation in (await page.RunAxe()).Violations)
                    violations.AddRange(violation.Nodes.Select(node => $"{address} ({width}, {scheme}): {violation.Id}: {node.Html}"));
            }
        }
        await page.Context.CloseAsync();
        violations.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways()
    {
        var page = await browser.OpenAsync(1280);
        var wide = new List<string>();
        foreach (var address in site.Pages)
        {
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            foreach (var width in new[] { 320, 360, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                var measured = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (measured > width) wide.Add($"{address} is {measured} px wide where {width} are to be had");
            }
        }
        await page.Context.CloseAsync();
        wide.ShouldBeEmpty();
    }
}

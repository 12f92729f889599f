using System.Collections.Concurrent;
using Microsoft.Playwright;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>
/// One walk over all pages, each opened once, since opening it costs more than looking at it. Every kind of page is
/// looked at in every view; the pages that share a template by turns, each in one of the views.
/// <c>OPENDATA_EVERY_VIEW=1</c> looks at each page in every view, which takes three times as long.
/// </summary>
[Collection(RealSiteCollection.Name)]
public sealed class EveryPageTests(RealSite site, SiteBrowser browser)
{
    private static readonly (int Width, ColorScheme Scheme)[] Views =
    [
        (360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark),
    ];

    private readonly ConcurrentBag<string> _complaints = [];
    private int _requests;

    private static bool EveryView => Environment.GetEnvironmentVariable("OPENDATA_EVERY_VIEW") == "1";

    [BrowserFact]
    public async Task Every_page_is_accessible_and_fits_its_width_and_asks_no_other_host()
    {
        var kinds = site.Kinds.ToHashSet();
        var turns = site.Pages.Index().ToDictionary(page => page.Item, page => Views[page.Index % Views.Length]);

        await browser.WalkAsync(site.Pages, Listen, async (page, address) =>
        {
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            foreach (var width in new[] { 320, 360, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                var measured = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (measured > width) _complaints.Add($"{address} is {measured} px wide where {width} are to be had");
            }
            foreach (var (width, scheme) in EveryView || kinds.Contains(address) ? Views : [turns[address]])
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                foreach (var violation in await Axe.ViolationsAsync(page)) _complaints.Add($"{address} ({width}, {scheme}): {violation}");
            }
        });

        _complaints.ShouldBeEmpty(); // the preview sends the strict content security policy, so its refusals are among them
        _requests.ShouldBeGreaterThan(site.Pages.Count);
    }

    private void Listen(IPage page)
    {
        page.Request += (_, request) =>
        {
            Interlocked.Increment(ref _requests);
            if (new Uri(request.Url).Authority != site.Address.Authority) _complaints.Add($"{page.Url} asks {request.Url}");
        };
        page.Response += (_, response) => { if (response.Status >= 400) _complaints.Add($"{page.Url}: {response.Status} {response.Url}"); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _complaints.Add($"{page.Url}: {message.Text}"); };
    }
}

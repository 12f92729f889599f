using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>One walk over pages of a site that is shown, each opened once, since opening it costs more than looking at it.</summary>
/// <param name="browser">The browser.</param>
/// <param name="site">Where the site is shown.</param>
internal sealed class PageWalk(SiteBrowser browser, Uri site)
{
    private readonly ConcurrentBag<string> _complaints = [];
    private int _requests;

    /// <summary>How people see a page: on a telephone and on a desk, in light and in dark.</summary>
    public static IReadOnlyList<(int Width, ColorScheme Scheme)> Views { get; } =
    [
        (360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark),
    ];

    /// <summary>How many requests the pages made so far.</summary>
    public int Requests => _requests;

    /// <summary>
    /// What is wrong with pages: what axe says of them, what is wider than its window, what another host is asked for, and
    /// whatever the browser complains of; the preview sends the strict content security policy, so its refusals are among that.
    /// </summary>
    /// <param name="pages">The addresses, from the site's root.</param>
    /// <param name="views">In which views axe is to look at a page.</param>
    public async Task<IReadOnlyCollection<string>> ComplaintsAsync(IEnumerable<string> pages, Func<string, IEnumerable<(int Width, ColorScheme Scheme)>> views)
    {
        await browser.WalkAsync(pages, Listen, async (page, address) =>
        {
            await page.GotoAsync(new Uri(site, address).AbsoluteUri);
            foreach (var width in new[] { 320, 360, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                var measured = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (measured > width) _complaints.Add($"{address} is {measured} px wide where {width} are to be had");
            }
            foreach (var (width, scheme) in views(address))
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                foreach (var violation in await Axe.ViolationsAsync(page)) _complaints.Add($"{address} ({width}, {scheme}): {violation}");
            }
        });
        return _complaints;
    }

    private void Listen(IPage page)
    {
        page.Request += (_, request) =>
        {
            Interlocked.Increment(ref _requests);
            if (new Uri(request.Url).Authority != site.Authority) _complaints.Add($"{page.Url} asks {request.Url}");
        };
        page.Response += (_, response) => { if (response.Status >= 400) _complaints.Add($"{page.Url}: {response.Status} {response.Url}"); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _complaints.Add($"{page.Url}: {message.Text}"); };
    }
}

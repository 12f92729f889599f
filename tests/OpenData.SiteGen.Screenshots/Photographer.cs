using Microsoft.Playwright;
using OpenData.SiteGen.Previewing;
using OpenData.SiteGen.Tests.Browser;

namespace OpenData.SiteGen.Screenshots;

/// <summary>Shows a finished site and takes a picture of each page as phones and desks would see it.</summary>
internal static class Photographer
{
    private static readonly int[] Widths = [360, 1280];

    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    /// <summary>Takes the pictures; the files are named by page, width and scheme.</summary>
    public static async Task<int> ShootAsync(string site, string output, IReadOnlyList<string> pages, CancellationToken cancellation)
    {
        if (Chromium.Executable is null) throw new InvalidOperationException("There is no Chromium here.");
        Directory.CreateDirectory(output);
        await using var server = await PreviewServer.StartAsync(site, 0, "/", cancellation);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var count = 0;
        foreach (var width in Widths)
            foreach (var scheme in Schemes)
                count += await ShootAsync(browser, server.Address, pages, output, width, scheme);
        return count;
    }

    private static async Task<int> ShootAsync(
        IBrowser browser, Uri address, IReadOnlyList<string> pages, string output, int width, ColorScheme scheme)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = false,
        });
        var page = await context.NewPageAsync();
        foreach (var path in pages)
        {
            await page.GotoAsync(new Uri(address, path).AbsoluteUri);
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                FullPage = true,
                Path = Path.Combine(output, $"{Name(path)}-{width}-{scheme}.png".ToLowerInvariant()),
            });
        }
        return pages.Count;
    }

    private static string Name(string path) =>
        path == "index.html" ? "home" : path.Replace("/index.html", "").Replace(".html", "").Replace('/', '-');
}

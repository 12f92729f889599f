using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>One browser for all tests; each test opens contexts of its own.</summary>
public sealed class SiteBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is null) return; // every test that needs it is skipped
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A window of its own.</summary>
    public async Task<IPage> OpenAsync(int width, ColorScheme scheme = ColorScheme.Light, bool javaScript = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
        });
        return await context.NewPageAsync();
    }

    /// <summary>Looks at each page, with a window for each processor.</summary>
    /// <param name="listen">What to do with each window before.</param>
    /// <param name="look">What to do in the window with the page at an address; several run at once.</param>
    public async Task WalkAsync(IEnumerable<string> addresses, Action<IPage> listen, Func<IPage, string, Task> look)
    {
        var left = new ConcurrentQueue<string>(addresses);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(async _ =>
        {
            var page = await OpenAsync(1280);
            listen(page);
            while (left.TryDequeue(out var address)) await look(page, address);
            await page.Context.CloseAsync();
        }));
    }
}

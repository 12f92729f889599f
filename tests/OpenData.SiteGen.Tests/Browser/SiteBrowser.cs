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
}

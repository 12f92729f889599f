using Microsoft.Playwright;
using OpenData.Api.Serving;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>The plain pages of the API for people, without JavaScript's help.</summary>
public sealed class PlainPageTests(SiteBrowser browser) : IClassFixture<SiteBrowser>, IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private StartedApi? _api;

    public async Task InitializeAsync() =>
        _api = await StartedApi.Start(new ApiSettings(RealSite.Seed, _folder["opendata.db"], "http://127.0.0.1:0"));

    public async Task DisposeAsync() => await _api!.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_and_nothing_scrolls_sideways(int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(width, scheme);
        foreach (var address in new[] { "/", "/?lang=en", "/q/", "/q/?lang=en" })
        {
            await page.GotoAsync(new Uri(_api!.Endpoint, address).AbsoluteUri);

            (await Axe.ViolationsAsync(page)).ShouldBeEmpty(address);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(width, address);
        }
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_form_answers_without_javascript()
    {
        var page = await browser.OpenAsync(360, javaScript: false);
        await page.GotoAsync(new Uri(_api!.Endpoint, "/?query=" + Uri.EscapeDataString("{ dataset { version } }") + "#ask").AbsoluteUri);

        await page.ClickAsync("form button");

        (await page.ContentAsync()).ShouldContain("\"version\":");
        await page.Context.CloseAsync();
    }
}

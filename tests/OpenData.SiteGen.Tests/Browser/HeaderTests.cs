using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>The header on a phone, without a script: small, whole, and the search one touch away.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class HeaderTests(RealSite site, SiteBrowser browser)
{
    private const int FingerHeight = 24;

    [BrowserTheory]
    [InlineData("/", 130)]
    [InlineData("/en/", 130)]
    [InlineData("/tieu-chi/", 165)]
    [InlineData("/phuong-phap/", 195)]
    public async Task Leaves_the_screen_of_a_phone_to_the_page(string address, int most)
    {
        var page = await browser.OpenAsync(360, javaScript: false);
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);

        var header = await page.Locator("header").BoundingBoxAsync();
        var links = await page.Locator("header a").AllAsync();
        var heights = await Task.WhenAll(links.Select(async link => (await link.BoundingBoxAsync())!.Height));

        await page.Context.CloseAsync();
        header!.Height.ShouldBeLessThanOrEqualTo(most);
        heights.Length.ShouldBeGreaterThan(8);
        heights.ShouldAllBe(height => height >= FingerHeight);
    }

    [BrowserFact]
    public async Task Opens_the_search_at_a_touch_and_puts_the_cursor_in_it()
    {
        var page = await browser.OpenAsync(360, javaScript: false);
        await page.GotoAsync(new Uri(site.Address, "/tieu-chi/").AbsoluteUri);
        var field = page.Locator("#find");
        var before = (await page.Locator("form[role=search]").BoundingBoxAsync())!.Height;

        await page.Locator("a.find").ClickAsync();

        var after = (await field.BoundingBoxAsync())!.Height;
        await page.Keyboard.TypeAsync("hao nghia");
        var typed = await field.InputValueAsync();
        await page.Context.CloseAsync();
        before.ShouldBeLessThanOrEqualTo(1);
        after.ShouldBeGreaterThan(FingerHeight);
        typed.ShouldBe("hao nghia");
    }

    [BrowserFact]
    public async Task Shows_the_search_when_a_key_leads_into_it()
    {
        var page = await browser.OpenAsync(360, javaScript: false);
        await page.GotoAsync(new Uri(site.Address, "/").AbsoluteUri);

        var names = new List<string>();
        for (var key = 0; key < 6; key++)
        {
            await page.Keyboard.PressAsync("Tab");
            names.Add(await page.EvaluateAsync<string>("document.activeElement.className || document.activeElement.id || document.activeElement.tagName"));
        }

        await page.Context.CloseAsync();
        names.ShouldBe(["skip", "name", "find", "language", "find", "BUTTON"]);
    }

    [BrowserTheory]
    [InlineData("/tieu-chi/")]
    [InlineData("/huyen/")]
    [InlineData("/ocop/san-pham/")]
    [InlineData("/ocop/san-pham/mien-dong-tai-hoan/")]
    [InlineData("/en/criteria/")]
    [InlineData("/en/districts/")]
    public async Task No_column_of_a_table_is_cut_at_320_pixels(string address)
    {
        var page = await browser.OpenAsync(320, javaScript: false);
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);

        var edges = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('table :is(th, td)')].filter(cell => cell.checkVisibility()).map(cell => cell.getBoundingClientRect().right)");

        await page.Context.CloseAsync();
        edges.ShouldNotBeEmpty();
        edges.Max().ShouldBeLessThanOrEqualTo(320);
    }
}

using Microsoft.Playwright;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

[Collection(RealSiteCollection.Name)]
public sealed class SelfSufficiencyTests(RealSite site, SiteBrowser browser)
{
    [BrowserFact]
    public async Task Every_kind_of_page_reads_the_same_without_javascript()
    {
        var with = await browser.OpenAsync(360);
        var without = await browser.OpenAsync(360, javaScript: false);
        foreach (var address in site.Kinds)
        {
            var text = await ReadAsync(without, address);
            text.Trim().Length.ShouldBeGreaterThan(20, address);
            text.ShouldBe(await ReadAsync(with, address), address);
        }
        await with.Context.CloseAsync();
        await without.Context.CloseAsync();
    }

    private async Task<string> ReadAsync(IPage page, string address)
    {
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
        return await page.InnerTextAsync("main");
    }

    [BrowserFact]
    public async Task A_reader_gets_from_the_figure_to_its_paragraph_and_to_the_other_language()
    {
        var page = await browser.OpenAsync(360, javaScript: false);
        await page.GotoAsync(site.Address.AbsoluteUri);

        await page.Locator("main a[href*='#tk24-ocop-products']").First.ClickAsync();

        new Uri(page.Url).Fragment.ShouldBe("#tk24-ocop-products");
        (await page.Locator("#tk24-ocop-products").InnerTextAsync()).ShouldContain("218 sản phẩm OCOP");

        await page.Locator("header a[hreflang='en']").ClickAsync();

        new Uri(page.Url).AbsolutePath.ShouldStartWith("/en/sources/");
        (await page.GetAttributeAsync("html", "lang")).ShouldBe("en");
        await page.Context.CloseAsync();
    }
}

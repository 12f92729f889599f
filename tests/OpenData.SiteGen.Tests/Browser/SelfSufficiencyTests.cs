using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

[Collection(RealSiteCollection.Name)]
public sealed class SelfSufficiencyTests(RealSite site, SiteBrowser browser)
{
    [BrowserFact]
    public async Task No_page_asks_another_host_or_fails_to_load_something()
    {
        var page = await browser.OpenAsync(1280);
        var requests = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Response += (_, response) => { if (response.Status >= 400) complaints.Add($"{response.Status} {response.Url}"); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add($"{page.Url}: {message.Text}"); };

        foreach (var address in site.Pages)
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
        await page.Context.CloseAsync();

        requests.Count.ShouldBeGreaterThan(site.Pages.Count);
        requests.Where(request => new Uri(request).Authority != site.Address.Authority).ShouldBeEmpty();
        complaints.ShouldBeEmpty(); // the preview sends the strict content security policy
    }

    [BrowserFact]
    public async Task Every_page_reads_the_same_without_javascript()
    {
        var with = await browser.OpenAsync(360);
        var without = await browser.OpenAsync(360, javaScript: false);
        foreach (var address in site.Pages)
        {
            var url = new Uri(site.Address, address).AbsoluteUri;
            await with.GotoAsync(url);
            await without.GotoAsync(url);
            var text = await without.InnerTextAsync("main");
            text.Trim().Length.ShouldBeGreaterThan(20, address);
            text.ShouldBe(await with.InnerTextAsync("main"), address);
        }
        await with.Context.CloseAsync();
        await without.Context.CloseAsync();
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

using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>Long tables and lists with the help of the script, on pages as they are published.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class LongTableTests(RealSite site, SiteBrowser browser)
{
    [BrowserTheory]
    [InlineData("/doi-chieu/", 1)]
    [InlineData("/en/checks/", 1)]
    [InlineData("/huyen/", 0)]
    [InlineData("/ocop/", 1)]
    public async Task Sorts_by_a_key_and_says_how(string address, int column)
    {
        var page = await browser.OpenAsync(1280);
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
        var heading = page.Locator("table.sortable:has(th button):visible thead").First.Locator("th").Nth(column);

        await heading.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var up = await heading.GetAttributeAsync("aria-sort");
        await page.Keyboard.PressAsync("Space");
        var down = await heading.GetAttributeAsync("aria-sort");
        var others = await page.Locator("[aria-sort]").CountAsync();

        await page.Context.CloseAsync();
        up.ShouldBe("ascending");
        down.ShouldBe("descending");
        others.ShouldBe(1);
    }

    [BrowserFact]
    public async Task Sorts_periods_by_time_and_figures_by_size()
    {
        var page = await browser.OpenAsync(1280);
        await page.GotoAsync(new Uri(site.Address, "/ocop/").AbsoluteUri);
        var table = page.Locator("section[aria-labelledby=support] table");

        await table.Locator("th button").Nth(1).ClickAsync();
        var periods = await table.Locator("td.when").AllInnerTextsAsync();
        await table.Locator("th button").Nth(2).ClickAsync();
        var figures = await table.Locator("td.number data").EvaluateAllAsync<double[]>("all => all.map(one => Number(one.value))");

        await page.Context.CloseAsync();
        periods[0].ShouldBe("2019");
        periods.ShouldContain("2018–2020");
        // All that ended in that year come before all that ended later.
        periods.SkipWhile(period => period == "2019").ShouldNotContain("2019");
        figures.ShouldBe(figures.Order());
    }

    [BrowserTheory]
    [InlineData("/xa/", "dong thang", "Đồng Thắng")]
    [InlineData("/en/communes/", "dong thang", "Đồng Thắng")]
    [InlineData("/nguon/tong-ket-2024-03-13/", "san pham 4 sao", "4 sao")]
    [InlineData("/doi-chieu/", "ngan son", "Ngân Sơn")]
    public async Task Leaves_what_holds_the_words_and_says_how_much_that_is(string address, string words, string left)
    {
        var page = await browser.OpenAsync(360);
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
        var items = page.Locator(".filterable li:visible, .sortable tbody tr:visible");
        var all = await items.CountAsync();

        await page.Locator("input.filter:visible").First.FillAsync(words);

        var kept = await items.AllInnerTextsAsync();
        var parts = await page.Locator(".filterable > :visible").CountAsync();
        var said = await page.Locator(".filter-status").First.InnerTextAsync();
        await page.Context.CloseAsync();
        kept.Count.ShouldBeInRange(1, all / 2);
        kept.ShouldContain(text => text.Contains(left, StringComparison.Ordinal));
        parts.ShouldBeLessThanOrEqualTo(kept.Count);
        said.ShouldContain($"{kept.Count} ");
    }

    [BrowserFact]
    public async Task Loads_nothing_where_nothing_is_long()
    {
        var page = await browser.OpenAsync(360);
        var scripts = new List<string>();
        page.Request += (_, request) => { if (request.ResourceType == "script") scripts.Add(request.Url); };

        await page.GotoAsync(new Uri(site.Address, "/ocop/san-pham/mien-dong-tai-hoan/").AbsoluteUri);
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        await page.Context.CloseAsync();
        scripts.ShouldHaveSingleItem().ShouldContain("/site.");
    }
}

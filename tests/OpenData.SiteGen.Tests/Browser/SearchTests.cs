using Microsoft.Playwright;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

[Collection(RealSiteCollection.Name)]
public sealed class SearchTests(RealSite site, SiteBrowser browser)
{
    /// <summary>The site's allowance for one search: what is fetched for it, uncompressed.</summary>
    private const int MostBytes = 50_000;

    /// <summary>What somebody types, and what the first hit must hold.</summary>
    public static readonly IReadOnlyList<(string Text, string Hit)> Cases =
    [
        ("Đồng Thắng", "Đồng Thắng"), ("dong thang", "Đồng Thắng"), ("DONG THANG", "Đồng Thắng"), ("đồng thang", "Đồng Thắng"),
        ("dongthang", "Đồng Thắng"), ("ba be", "Ba Bể"), ("na ri", "Na Rì"), ("pac nam", "Pác Nặm"), ("ngan son", "Ngân Sơn"),
        ("cho don", "Chợ Đồn"), ("bach thong", "Bạch Thông"), ("nhan mon", "Nhạn Môn"), ("co linh", "Cổ Linh"),
        ("hoang tri", "Hoàng Trĩ"), ("kim hy", "Kim Hỷ"), ("duc xuan", "Đức Xuân"), ("Đo\u0302\u0300ng Tha\u0306\u0301ng", "Đồng Thắng"),
        ("Hoà Mục", "Hòa Mục"), ("Liêm Thuỷ", "Liêm Thủy"), ("liem thuy", "Liêm Thủy"), ("Sĩ Bình", "Sỹ Bình"), ("sy binh", "Sỹ Bình"),
        ("Trung Hoà", "Trung Hòa"), ("kim hỉ", "Kim Hỷ"),
        // Names that are gone.
        ("hao nghia", "Hảo Nghĩa"), ("rã bản", "Rã Bản"), ("cao tri", "Cao Trĩ"), ("quan binh", "Quân Bình"), ("phong huan", "Phong Huân"),
        // With the word for the kind of unit.
        ("xã đồng thắng", "xã Đồng Thắng"), ("xa dong thang", "xã Đồng Thắng"), ("tt van tung", "thị trấn Vân Tùng"),
        ("thị trấn yến lạc", "thị trấn Yến Lạc"), ("phuong song cau", "phường Sông Cầu"),
        // Legal documents, codes, documents, a word that is not finished, words in another order.
        ("231/QĐ-UBND", "231/QĐ-UBND"), ("231 qd ubnd", "231/QĐ-UBND"), ("01861", "Nhạn Môn"), ("nhan mo", "Nhạn Môn"), ("thang dong", "Đồng Thắng"),
    ];

    [BrowserFact]
    public async Task Finds_what_is_meant_for_less_than_fifty_kilobytes()
    {
        var page = await browser.OpenAsync(360);
        var wrong = new List<string>();
        foreach (var (text, hit) in Cases)
        {
            var loaded = new List<IResponse>();
            await page.GotoAsync(new Uri(site.Address, "tim/").AbsoluteUri);
            void Keep(object? _, IResponse response)
            {
                if (response.Url.Contains("/search/", StringComparison.Ordinal)) loaded.Add(response);
            }
            page.Response += Keep;
            await page.Locator("form[role=search] input").FillAsync(text);
            await page.Locator(".hits-status:not(:empty)").WaitForAsync();
            page.Response -= Keep;
            var bytes = 0;
            foreach (var response in loaded) bytes += (await response.BodyAsync()).Length;
            bytes.ShouldBePositive(text);
            var first = await page.Locator(".hits a").CountAsync() > 0 ? await page.Locator(".hits a").First.TextContentAsync() : "nothing";
            if (first?.Contains(hit, StringComparison.OrdinalIgnoreCase) != true) wrong.Add($"{text}: {first} instead of {hit}");
            if (bytes > MostBytes) wrong.Add($"{text}: {bytes} bytes");
        }
        await page.Context.CloseAsync();
        wrong.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Says_so_when_nothing_fits_and_leads_to_the_lists_without_a_script()
    {
        var page = await browser.OpenAsync(360);
        await page.GotoAsync(new Uri(site.Address, "tim/").AbsoluteUri);
        await page.Locator("form[role=search] input").FillAsync("zzzz");
        await page.Locator(".hits-status:not(:empty)").WaitForAsync();
        (await page.Locator(".hits-status").TextContentAsync()).ShouldBe("Không tìm thấy");
        (await page.Locator(".hits a").CountAsync()).ShouldBe(0);
        await page.Context.CloseAsync();

        var plain = await browser.OpenAsync(360, javaScript: false);
        await plain.GotoAsync(site.Address.AbsoluteUri);
        await plain.Locator("form[role=search] input").FillAsync("dong thang");
        await plain.Keyboard.PressAsync("Enter");
        await plain.Locator("#lists").WaitForAsync();
        new Uri(plain.Url).AbsolutePath.ShouldBe("/tim/");
        (await plain.Locator("main a[href*='xa/']").CountAsync()).ShouldBeGreaterThan(0);
        await plain.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Sorts_and_filters_a_table()
    {
        var page = await browser.OpenAsync(1280);
        await page.GotoAsync(site.Address.AbsoluteUri);
        await page.EvaluateAsync("""
            async () => {
              document.querySelector('main').innerHTML = '<table class="sortable"><thead><tr><th>Tên</th><th>Số</th></tr></thead><tbody>'
                + ['Ân,10', 'Bình,9', 'Đông,100', 'An,2', 'Yên,3', 'Hòa,4', 'Sơn,5', 'Lạc,6'].map(row => row.split(',')).map(([a, b]) => `<tr><td>${a}</td><td><data value="${b}">${b}</data></td></tr>`).join('') + '</tbody></table>';
              const site = document.querySelector('script[type=module]').src;
              const table = (await (await fetch(site)).text()).match(/'\.\/(table[^']*)'/)[1];
              (await import(new URL(table, site))).attach(document.querySelector('table'));
            }
            """);

        await page.Locator("th button").Nth(1).ClickAsync();
        (await page.Locator("tbody tr td:first-child").AllInnerTextsAsync()).ShouldBe(["An", "Yên", "Hòa", "Sơn", "Lạc", "Bình", "Ân", "Đông"]);
        (await page.Locator("th").Nth(1).GetAttributeAsync("aria-sort")).ShouldBe("ascending");

        await page.Locator("input.filter").FillAsync("dong");
        (await page.Locator("tbody tr:visible td:first-child").AllInnerTextsAsync()).ShouldBe(["Đông"]);
        await page.Context.CloseAsync();
    }
}

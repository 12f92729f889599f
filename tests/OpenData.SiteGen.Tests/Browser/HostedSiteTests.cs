using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteGen.Tests.Publishing.Hosting;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>The site as readers get it: from nginx, with the content security policy that the site's own settings send.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class HostedSiteTests(RealSite site, SiteBrowser browser)
{
    /// <summary>Keeps what the policy refuses, from the first element of each page on.</summary>
    private const string Witness = """
        window.refused = [];
        document.addEventListener('securitypolicyviolation', event => window.refused.push(event.violatedDirective + ' ' + event.blockedURI));
        """;

    /// <summary>What nginx answers for an unknown address, and for that alone.</summary>
    private const string NotFound = "/404.html";

    private const string Nowhere = "/nowhere/";

    private readonly ConcurrentBag<string> _complaints = [];
    private int _structured;

    [HostedFact]
    public async Task No_kind_of_page_asks_for_what_its_policy_refuses()
    {
        await using var host = await NginxServer.StartAsync(site.Folder);

        var drawing = "/" + Path.GetRelativePath(site.Folder, Directory.EnumerateFiles(Path.Combine(site.Folder, "embed"), "*.svg", SearchOption.AllDirectories).First());

        await browser.WalkAsync([.. site.Kinds.Where(address => address != NotFound), Nowhere, drawing], Listen, async (page, address) =>
        {
            await page.AddInitScriptAsync(Witness);
            var answer = await page.GotoAsync(new Uri(host.Http.BaseAddress!, address).AbsoluteUri);
            if (!(await answer!.HeaderValueAsync("content-security-policy") ?? "").Contains("script-src 'self'", StringComparison.Ordinal))
                _complaints.Add($"{address} has no policy");
            await UseAsync(page);
            foreach (var data in await page.Locator("script[type='application/ld+json']").AllTextContentsAsync()) Parse(address, data);
            foreach (var refused in await page.EvaluateAsync<string[]>("window.refused")) _complaints.Add($"{address}: refused {refused}");
        });

        _complaints.ShouldBeEmpty();
        _structured.ShouldBe(4); // the home page and the data page, in both languages
    }

    // What loads a script: the search, and the heading and the field of a long table or list.
    private static async Task UseAsync(IPage page)
    {
        if (await page.Locator("#find").CountAsync() > 0)
        {
            await page.Locator("#find").FillAsync("ba be");
            await page.Locator(".hits a").First.WaitForAsync();
        }
        if (await page.Locator("th button:visible").CountAsync() > 0) await page.Locator("th button:visible").First.ClickAsync();
        if (await page.Locator("input.filter:visible").CountAsync() > 0) await page.Locator("input.filter:visible").First.FillAsync("zzzz");
    }

    private void Parse(string address, string data)
    {
        try
        {
            using var document = JsonDocument.Parse(data);
            if (document.RootElement.TryGetProperty("@context", out _)) Interlocked.Increment(ref _structured);
            else _complaints.Add($"{address}: structured data without a context");
        }
        catch (JsonException failure)
        {
            _complaints.Add($"{address}: {failure.Message}");
        }
    }

    private void Listen(IPage page)
    {
        page.Console += (_, message) =>
        {
            // The page for unknown addresses is asked for on purpose, and a browser reports that as an error of its own.
            if (message.Type is "error" or "warning" && !message.Location.Contains(Nowhere, StringComparison.Ordinal)) _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }
}

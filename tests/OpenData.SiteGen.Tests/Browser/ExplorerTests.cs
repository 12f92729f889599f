using Microsoft.Playwright;
using OpenData.Api.Serving;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>The explorer of the API in a real browser, as somebody who wants to know something uses it.</summary>
public sealed class ExplorerTests(SiteBrowser browser) : IClassFixture<SiteBrowser>, IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<string> _foreign = [];
    private readonly List<string> _complaints = [];
    private StartedApi? _api;

    public async Task InitializeAsync() =>
        _api = await StartedApi.Start(new ApiSettings(RealSite.Seed, _folder["opendata.db"], "http://127.0.0.1:0"));

    public async Task DisposeAsync() => await _api!.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [ExplorerFact]
    public async Task Answers_an_example_and_saves_the_answer_as_a_table()
    {
        var page = await OpenAsync("?lang=en", 1280);

        await page.ClickAsync("[data-example=five-stars]");
        await Answered(page, "Tài Hoan");

        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-format=csv]"));
        download.SuggestedFilename.ShouldEndWith(".csv");
        (await File.ReadAllTextAsync(await download.PathAsync())).ShouldStartWith("stars,level,date.text,product.name");
        var workbook = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-format=xlsx]"));
        workbook.SuggestedFilename.ShouldEndWith(".xlsx");
        page.Url.ShouldContain("FiveStars");
        await Close(page);
    }

    [ExplorerFact]
    public async Task Answers_an_example_that_was_chosen_before_the_editors_were_there()
    {
        var page = await OpenAsync("?lang=en", 1280, prepare: page => page.AddInitScriptAsync("""
            new MutationObserver((_, observer) => {
                const example = document.querySelector('[data-example=five-stars]');
                if (!example) return;
                observer.disconnect();
                window.editorsAtChoice = document.querySelectorAll('.monaco-editor').length;
                example.click();
            }).observe(document, { childList: true, subtree: true });
            """));

        await Answered(page, "Tài Hoan");

        (await page.EvaluateAsync<int>("window.editorsAtChoice")).ShouldBe(0);
        await Close(page);
    }

    [ExplorerFact]
    public async Task Answers_the_query_and_variables_of_a_shared_address_at_once()
    {
        var query = Uri.EscapeDataString("query Q($day: Date!) { facts(knownOn: $day, first: 1) { totalCount } }");

        var page = await OpenAsync($"?query={query}&variables={Uri.EscapeDataString("""{"day":"1990-01-01"}""")}", 1280);

        await Answered(page, "\"totalCount\":");
        await Close(page);
    }

    [ExplorerFact]
    public async Task Says_why_an_answer_is_no_table()
    {
        var page = await OpenAsync("?query=" + Uri.EscapeDataString("{ checks { nodes { id } } sources { nodes { id } } }"), 1280);
        await Answered(page, "\"checks\":");

        await page.ClickAsync("[data-format=csv]");

        await Assertions.Expect(page.Locator(".answer-bar .refusal")).ToContainTextAsync("Chưa tải được:");
        // The refusal itself comes with status 400, which the browser notes.
        _complaints.RemoveAll(complaint => complaint.Contains("400", StringComparison.Ordinal));
        await Close(page);
    }

    [ExplorerFact]
    public async Task Fits_a_narrow_screen_by_day_and_by_night()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await OpenAsync("", 360, scheme);
            await page.ClickAsync("[data-example=known-on]");
            await Answered(page, "\"facts\":");

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(360);
            await Close(page);
        }
    }

    private async Task<IPage> OpenAsync(string query, int width, ColorScheme scheme = ColorScheme.Light, Func<IPage, Task>? prepare = null)
    {
        var page = await browser.OpenAsync(width, scheme);
        if (prepare is not null) await prepare(page);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } url && url.Authority != _api!.Endpoint.Authority) _foreign.Add(request.Url);
        };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") _complaints.Add(message.Text); };
        page.PageError += (_, error) => _complaints.Add(error);
        await page.GotoAsync(_api!.Endpoint.AbsoluteUri + query);
        return page;
    }

    private static Task Answered(IPage page, string text) =>
        Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync(text, new() { Timeout = 30_000 });

    /// <summary>A breach of the content security policy is an error on the console.</summary>
    private async Task Close(IPage page)
    {
        await page.Context.CloseAsync();
        _foreign.ShouldBeEmpty();
        _complaints.ShouldBeEmpty();
    }
}

using System.Collections.Concurrent;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Sharing;

namespace OpenData.SiteGen.Rendering;

/// <summary>
/// Turns planned pages into files, as many at a time as there are processors. Pages are handed on one by one as they
/// are ready, so that a site of any size is never held in memory.
/// </summary>
/// <param name="links">Writes the links of a page.</param>
/// <param name="weight">Weighs a page.</param>
/// <param name="downloads">Puts the data of each page beside it; null for pages alone.</param>
/// <param name="pictures">Puts the picture that other sites show beside each main page; null for none.</param>
internal sealed class PageRenderer(LinkWriter links, PageWeight weight, PageDownloads? downloads = null, SharePictures? pictures = null) : IAsyncDisposable
{
    // So many members of a family are asked for at once, for the pages of both languages: enough to make the question cheap,
    // few enough to be held.
    private const int MembersAtOnce = 50;

    // Of the pages of a template the first ones, in either language, and one in so many are read as a browser reads them as
    // well: what the scan of every page may have overlooked in one, it would have overlooked in all that the template makes.
    private const int FirstSamples = 2;
    private const int PagesForASample = 1000;

    private readonly ConcurrentBag<PagePress> _presses = [];
    private readonly ConcurrentDictionary<Type, int> _made = new();

    /// <summary>Renders all pages and hands each on, from several threads at a time and in no order. What is to be kept of a page is copied meanwhile.</summary>
    public Task RenderAsync(IReadOnlyList<PagePlan> pages, Action<RenderedPage> finished, CancellationToken cancellation) =>
        Parallel.ForEachAsync(Work(pages), cancellation, async (work, token) =>
        {
            if (work is [{ Member: null } alone])
                await PressAsync(alone, await alone.Make(token), finished, token);
            else
                await PressMembersAsync(work, finished, token);
        });

    public async ValueTask DisposeAsync()
    {
        foreach (var press in _presses) await press.DisposeAsync();
    }

    private static IEnumerable<IReadOnlyList<PagePlan>> Work(IReadOnlyList<PagePlan> pages) =>
    [
        .. pages.Where(page => page.Member is null).Select(page => (IReadOnlyList<PagePlan>)[page]),
        .. pages.Where(page => page.Member is not null).GroupBy(page => page.Member!.Family)
            .SelectMany(family => family.GroupBy(page => page.Member!.Id, StringComparer.Ordinal).Chunk(MembersAtOnce))
            .Select(members => (IReadOnlyList<PagePlan>)[.. members.SelectMany(member => member)]),
    ];

    /// <summary>One page after another is made, written and forgotten: many pages' models at a time would outlive the collector's youngest generation.</summary>
    private async Task PressMembersAsync(IReadOnlyList<PagePlan> pages, Action<RenderedPage> finished, CancellationToken cancellation)
    {
        string[] ids = [.. pages.Select(page => page.Member!.Id).Distinct(StringComparer.Ordinal)];
        var answers = await pages[0].Member!.Family.AskAsync(ids, cancellation);
        if (downloads is not null && pages[0].Table is not null) await downloads.AskForRowsAsync(answers.Select(answer => answer.Row), cancellation);
        var answer = ids.Zip(answers).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        foreach (var page in pages) await PressAsync(page, page.Member!.Make(page.Member.Id, answer[page.Member.Id]), finished, cancellation);
    }

    private async ValueTask PressAsync(PagePlan page, PageContent content, Action<RenderedPage> finished, CancellationToken cancellation)
    {
        if (downloads is not null) content = await downloads.AddAsync(page, content, cancellation);
        if (pictures is not null) content = await pictures.AddAsync(page, content, cancellation);
        if (!_presses.TryTake(out var press)) press = new PagePress(links, weight);
        var rendered = press.Make(page, content, IsSample(content));
        finished(rendered);
        foreach (var chart in rendered.Charts) finished(press.Make(chart.Plan, chart.Content, isSample: false) with { IsChart = true });
        _presses.Add(press);
    }

    private bool IsSample(PageContent content) =>
        _made.AddOrUpdate(content.Template, 1, (_, made) => made + 1) is var made && (made <= FirstSamples || made % PagesForASample == 0);
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Downloads;

/// <summary>
/// Puts beside each page what it shows, as files: the answers that it was made from, and where it can be one flat table, that
/// table. The API makes the tables; a page that is one of many has its rows of a table asked for all of them together.
/// </summary>
/// <param name="api">Whom to ask.</param>
internal sealed class PageDownloads(GraphQLClient api) : IDisposable
{
    // As many rows as the API reads at once for a table: more would have it go through all of them for each hundred.
    private const int MostIds = 100;

    // A figure is on the page of its place and on that of its document: its row is asked for once.
    private readonly ConcurrentDictionary<Language, Lazy<TableRows>> _rows = [];

    /// <summary>Adds the files to pages that were made together.</summary>
    /// <exception cref="ApiException">The API gave no table.</exception>
    public async Task<IReadOnlyList<PageContent>> AddAsync(
        IReadOnlyList<(PagePlan Plan, PageContent Content)> pages, CancellationToken cancellation)
    {
        var rows = await RowsAsync(pages, cancellation);
        var contents = new List<PageContent>();
        foreach (var (plan, content) in pages)
        {
            if (content.Model is FramedPage page)
                contents.Add(With(content, page, [.. await TablesAsync(plan, page.Frame, rows, cancellation), .. Answers(plan, page.Frame)]));
            else
                contents.Add(content);
        }
        return contents;
    }

    /// <summary>The tables of a whole list, for a page that shows a part of it; they stand beside the list's own page.</summary>
    /// <param name="language">The page's language.</param>
    /// <param name="list">The address of the list's page.</param>
    public static IReadOnlyList<DataDownload> OfList(Language language, string list) =>
    [
        new("data.csv", Locale.For(language).PageDownload(PageDownloadKind.List), $"{list}data.csv", null),
        new("data.xlsx", Locale.For(language).PageDownload(PageDownloadKind.Workbook), $"{list}data.xlsx", null),
    ];

    public void Dispose()
    {
        foreach (var rows in _rows.Values) rows.Value.Dispose();
    }

    private static PageContent With(PageContent content, FramedPage page, IReadOnlyList<(SiteFile File, PageDownloadKind Kind, int Number)> files) => content with
    {
        Files = [.. files.Select(file => file.File)],
        Model = page with { Frame = page.Frame with { Downloads = [.. files.Select(file => Link(page.Frame.Language, file.File, file.Kind, file.Number)), .. page.Frame.Downloads] } },
    };

    private static DataDownload Link(Language language, SiteFile file, PageDownloadKind kind, int number) => new(
        Path.GetFileName(file.Path), Locale.For(language).PageDownload(kind, number), $"/{file.Path}", file.Bytes.Length);

    private static IEnumerable<(SiteFile, PageDownloadKind, int)> Answers(PagePlan plan, PageFrame frame)
    {
        PageQuery[] answered = [.. frame.Queries.Where(query => !query.Answer.IsEmpty)];
        return answered.Select((query, index) => (
            new SiteFile($"{plan.Folder}data{(index == 0 ? "" : $"-{index + 1}")}.json", query.Answer),
            PageDownloadKind.Answer, answered.Length == 1 ? 0 : index + 1));
    }

    private async Task<IReadOnlyList<(SiteFile, PageDownloadKind, int)>> TablesAsync(
        PagePlan plan, PageFrame frame, TableRows? rows, CancellationToken cancellation)
    {
        var file = $"{plan.Folder}data";
        if (plan.Table is not { } table || (table == PageTable.Figures && frame.Figures.Count == 0)) return [];
        var kind = table == PageTable.Figures ? PageDownloadKind.Figures : PageDownloadKind.List;
        if (plan.Family is not null)
            return rows?.Of(frame.Figures) is { } own ? [(new SiteFile(file + ".csv", own), kind, frame.Figures.Count)] : [];
        // Asked with what the page itself was asked with, and with its figures.
        var variables = Asked(frame);
        if (table == PageTable.Figures) variables["ids"] = Ids(frame.Figures);
        var query = GraphQLQuery.Of(table.Query);
        return
        [
            (new SiteFile(file + ".csv", await api.AskTableAsync(query, variables, "csv", cancellation)), kind, frame.Figures.Count),
            (new SiteFile(file + ".xlsx", await api.AskTableAsync(query, variables, "xlsx", cancellation)), PageDownloadKind.Workbook, 0),
        ];
    }

    /// <summary>The figures of all members of a family at once; null for pages without such a table.</summary>
    private async Task<TableRows?> RowsAsync(IReadOnlyList<(PagePlan Plan, PageContent Content)> pages, CancellationToken cancellation)
    {
        var frames = pages.Where(page => page.Plan is { Family: not null, Table: not null })
            .Select(page => page.Content.Model).OfType<FramedPage>().Select(page => page.Frame).ToArray();
        if (frames.Length == 0) return null;
        var rows = _rows.GetOrAdd(frames[0].Language, static _ => new Lazy<TableRows>(() => new TableRows())).Value;
        foreach (var ids in rows.Missing(frames.SelectMany(frame => frame.Figures).Distinct(StringComparer.Ordinal)).Chunk(MostIds))
        {
            var variables = new JsonObject { ["lang"] = frames[0].Language.ToGraphQL(), ["ids"] = Ids(ids) };
            rows.Add(await api.AskTableAsync(GraphQLQuery.Of(PageTable.Figures.Query), variables, "csv", cancellation));
        }
        return rows;
    }

    /// <summary>What the page was asked with, its language among it.</summary>
    private static JsonObject Asked(PageFrame frame) => JsonNode.Parse(frame.Queries[0].Variables!)!.AsObject();

    private static JsonArray Ids(IEnumerable<string> ids) => [.. ids.Select(id => (JsonNode)id)];
}

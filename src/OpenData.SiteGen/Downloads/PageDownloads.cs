using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
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
    // As many rows as the API reads at once for a table: more would have it go through all of them for each page.
    private const int MostIds = 500;

    // A figure is on the page of its place and on that of its document, in two languages: its row is asked for once.
    private readonly Lazy<TableRows> _rows = new(() => new TableRows());

    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> _tables = new(StringComparer.Ordinal);

    /// <summary>Asks for the rows of all figures that some answers tell of, at once; the page of a member asks for what it shows besides.</summary>
    /// <exception cref="ApiException">The API gave no table.</exception>
    public Task AskForRowsAsync(IEnumerable<ReadOnlyMemory<byte>> answers, CancellationToken cancellation)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in answers) FigureIds.Add(answer.Span, ids);
        return AskForRowsAsync(ids, cancellation);
    }

    /// <summary>Adds the files to a page.</summary>
    /// <exception cref="ApiException">The API gave no table.</exception>
    public async ValueTask<PageContent> AddAsync(PagePlan plan, PageContent content, CancellationToken cancellation) =>
        content.Model is FramedPage page
            ? With(content, page, [.. await TablesAsync(plan, page.Frame, cancellation), .. Answers(plan, page.Frame)])
            : content;

    /// <summary>The tables of a whole list, for a page that shows a part of it; they stand beside the list's own page in Vietnamese.</summary>
    /// <param name="language">The page's language.</param>
    /// <param name="list">The address of the list's page in Vietnamese.</param>
    public static IReadOnlyList<DataDownload> OfList(Language language, string list) =>
    [
        new("data.csv", Locale.For(language).PageDownload(PageDownloadKind.List), $"{list}data.csv", null),
        new("data.xlsx", Locale.For(language).PageDownload(PageDownloadKind.Workbook), $"{list}data.xlsx", null),
    ];

    public void Dispose()
    {
        if (_rows.IsValueCreated) _rows.Value.Dispose();
    }

    private static PageContent With(PageContent content, FramedPage page, IReadOnlyList<OfferedFile> files) => content with
    {
        Files = [.. files.Select(file => file.Own).OfType<SiteFile>()],
        Model = page with { Frame = page.Frame with { Downloads = [.. files.Select(file => file.Link(page.Frame.Language)), .. page.Frame.Downloads] } },
    };

    /// <summary>An answer has both languages, so that one file serves both pages, as with the tables.</summary>
    private static IEnumerable<OfferedFile> Answers(PagePlan plan, PageFrame frame)
    {
        PageQuery[] answered = [.. frame.Queries.Where(query => !query.Answer.IsEmpty)];
        return answered.Select((query, index) =>
        {
            var path = $"{Beside(plan, frame)}data{(index == 0 ? "" : $"-{index + 1}")}.json";
            return new OfferedFile(path, query.Answer.Length, PageDownloadKind.Answer, answered.Length == 1 ? 0 : index + 1)
            {
                Own = IsOwn(plan, frame) ? new SiteFile(path, query.Answer) : null,
            };
        });
    }

    /// <summary>Whether the files of both languages stand beside this page: beside the Vietnamese one, where there is one.</summary>
    private static bool IsOwn(PagePlan plan, PageFrame frame) => frame.Language == Language.Vi || plan.Alternate is null;

    /// <summary>The folder of the files.</summary>
    private static string Beside(PagePlan plan, PageFrame frame) => IsOwn(plan, frame) ? plan.Folder : plan.AlternateFolder;

    private async ValueTask<IReadOnlyList<OfferedFile>> TablesAsync(PagePlan plan, PageFrame frame, CancellationToken cancellation)
    {
        if (plan.Table is not { } table || (table == PageTable.Figures && frame.Figures.Count == 0)) return [];
        var kind = table == PageTable.Figures ? PageDownloadKind.Figures : PageDownloadKind.List;
        var (isOwn, file) = (IsOwn(plan, frame), $"{Beside(plan, frame)}data");
        if (plan.Member is not null)
        {
            await AskForRowsAsync(frame.Figures, cancellation);
            var rows = _rows.Value;
            if (rows.Length(frame.Figures) is not (> 0 and var length)) return [];
            return [new OfferedFile($"{file}.csv", length, kind, frame.Figures.Count) { Own = isOwn ? new SiteFile($"{file}.csv", rows.Of(frame.Figures)) : null }];
        }
        return
        [
            await OfferedAsync("csv", kind, frame.Figures.Count),
            await OfferedAsync("xlsx", PageDownloadKind.Workbook, 0),
        ];

        async Task<OfferedFile> OfferedAsync(string format, PageDownloadKind kind, int number)
        {
            var path = $"{file}.{format}";
            var own = new SiteFile(path, await _tables.GetOrAdd(path, _ => new(() => AskAsync(table, frame, format, cancellation))).Value);
            return new OfferedFile(path, own.Bytes.Length, kind, number) { Own = isOwn ? own : null };
        }
    }

    /// <summary>A table, asked with what the page itself was asked with, and with its figures.</summary>
    private Task<byte[]> AskAsync(PageTable table, PageFrame frame, string format, CancellationToken cancellation)
    {
        var variables = JsonNode.Parse(frame.Queries[0].Variables!)!.AsObject();
        // Each language shows them in an order of its own, and the file names what it was asked with.
        if (table == PageTable.Figures) variables["ids"] = Ids(frame.Figures.Order(StringComparer.Ordinal));
        return api.AskTableAsync(GraphQLQuery.Of(table.Query), variables, format, cancellation);
    }

    private async Task AskForRowsAsync(IEnumerable<string> figures, CancellationToken cancellation)
    {
        var rows = _rows.Value;
        foreach (var ids in rows.Missing(figures).Chunk(MostIds))
            rows.Add(await api.AskTableAsync(GraphQLQuery.Of(PageTable.Figures.Query), new JsonObject { ["ids"] = Ids(ids) }, "csv", cancellation));
    }

    private static JsonArray Ids(IEnumerable<string> ids) => [.. ids.Select(id => (JsonNode)id)];
}

using System.Text;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Http;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Exports;

/// <summary>Answers a GraphQL request with the one list of its answer as a table, all pages of it, page by page as they are read.</summary>
/// <param name="executor">Executes the operation.</param>
/// <param name="reader">Reads the request.</param>
/// <param name="slots">How many requests are executed at a time.</param>
/// <param name="dataset">What files name as their origin.</param>
internal sealed class TableEndpoint(Executor executor, RequestReader reader, RequestSlots slots, DatasetInfo dataset)
{
    /// <summary>The most rows of a table.</summary>
    public const int MaxRows = 50_000;

    // The rows that are read at once: as many as a page may have, and fewer where so many would cost more than a request may.
    private readonly int[] pageSizes =
        [.. new[] { 500, 100 }.Select(size => Math.Min(size, executor.Options.Limits.MaxPageSize)).Distinct()];

    private readonly TablePlans plans = new(executor.Schema);

    /// <summary>Answers as a table where one is asked for, else as <paramref name="next"/> does.</summary>
    public async Task Answer(HttpContext http, RequestDelegate next)
    {
        TableFormat? format;
        try
        {
            format = TableFormat.Of(http.Request);
        }
        catch (TableException refusal)
        {
            await Refusals.Answer(http, StatusCodes.Status400BadRequest, new GraphQLError(refusal.Text) { Code = ErrorCode.BadRequest });
            return;
        }

        if (format is null)
        {
            await next(http);
            return;
        }

        var (request, mistake) = await reader.Read(http.Request, http.RequestAborted);
        if (mistake is not null)
        {
            await Refusals.Answer(http, mistake);
            return;
        }

        await Answer(http, format, request!, name: null);
    }

    /// <summary>Answers <paramref name="request"/> as <paramref name="format"/>, or with errors as JSON.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="name">The name of the file, without its end; null to name it after the list.</param>
    public async Task Answer(HttpContext http, TableFormat format, GraphQLRequest request, string? name)
    {
        try
        {
            var (plan, document, isPaged) = plans.Of(request);
            await Answer(http, format, request with { Query = document }, plan, isPaged, name, request.Query);
        }
        catch (TableException refusal)
        {
            await Refusals.Answer(http, StatusCodes.Status400BadRequest, new GraphQLError(refusal.Text) { Code = ErrorCode.BadUserInput });
        }
    }

    private async Task Answer(HttpContext http, TableFormat format, GraphQLRequest request, TablePlan plan, bool isPaged, string? name, string query)
    {
        var cancellation = http.RequestAborted;
        var exchange = http.Features.Get<GraphQLExchange>();
        if (!slots.TryEnter())
        {
            await Refusals.Answer(http, slots.Refuse(http.Response));
            return;
        }

        var size = pageSizes[0];
        using var page = await ReadFirst();
        exchange?.Add(page.Response);
        if (page.Errors.Count > 0)
        {
            await Refusals.Answer(http, Refusals.StatusOf(page.Errors), [.. page.Errors]);
            return;
        }

        if (page.Total > MaxRows)
            throw new TableException($"The table would have {page.Total} rows; at most {MaxRows} are given at once. Ask for fewer with `where`, or for a part with `first` and `after`.");
        // Once the header has gone out nothing can be refused: all pages are paid for before.
        var more = isPaged ? Math.Max(0, (page.Total ?? 0) - 1) / size : 0;
        if (more > 0 && exchange?.Admit?.Invoke(page.Response.Cost * more) is { } refused)
        {
            await Refusals.Answer(http, Refusals.StatusOf([refused]), refused);
            return;
        }

        Describe(http.Response, format, name ?? (plan.RowsPath is { } path ? Encoding.UTF8.GetString(path[0]) : "table"));
        var about = new TableAbout(dataset, http.Request.Path + http.Request.QueryString, query, request.Variables?.GetRawText());
        using var file = TableFile.Of(format, plan, about, http.Response.Body);
        await file.Begin(page, cancellation);
        for (var next = page.Next; isPaged && next is not null;)
        {
            await slots.EnterAsync(cancellation);
            using var further = await Read(request, next);
            exchange?.Add(further.Response);
            // The header has gone out, so only breaking off tells the client that the table is not whole.
            if (further.Errors.Count > 0)
            {
                http.Abort();
                return;
            }

            await file.Write(further, cancellation);
            next = further.Next;
        }

        await file.End(cancellation);

        async Task<TablePage> ReadFirst()
        {
            foreach (var smaller in pageSizes.Skip(1))
            {
                var first = await Read(request with { Admit = exchange?.Admit }, null);
                if (!isPaged || first.Errors is not [{ Code: ErrorCode.LimitExceeded }]) return first;
                // What is refused for its cost was not executed.
                size = smaller;
                await slots.EnterAsync(cancellation);
            }
            return await Read(request with { Admit = exchange?.Admit }, null);
        }

        Task<TablePage> Read(GraphQLRequest asked, string? after) => slots.RunAsync(() => TablePage.Read(
            executor, isPaged ? asked with { Variables = PagedDocument.Variables(asked.Variables, size, after) } : asked, http.RequestServices, plan, cancellation));
    }

    /// <summary>The headers name the licence also where the file does not.</summary>
    private void Describe(HttpResponse response, TableFormat format, string name)
    {
        response.ContentType = format.MediaType;
        response.Headers.ContentDisposition = $"{(format == TableFormat.Xlsx ? "attachment" : "inline")}; filename=\"{name}.{format.Extension}\"";
        response.Headers.Vary = "Accept";
        if (dataset.LicenceUrl is { } licence) response.Headers.Append("Link", $"<{licence}>; rel=\"license\"");
    }
}

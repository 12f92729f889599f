using OpenData.Api.Dataset;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Exports;

/// <summary>Answers a GraphQL request with the one list of its answer as comma-separated values, all pages of it, page by page as they are read.</summary>
/// <param name="executor">Executes the operation.</param>
/// <param name="dataset">What the last lines of a spreadsheet name.</param>
internal sealed class TableEndpoint(Executor executor, DatasetInfo dataset)
{
    /// <summary>The most rows of a table.</summary>
    public const int MaxRows = 50_000;

    /// <summary>The rows that are read at once: few enough that no page comes near the cost limit.</summary>
    private const int PageSize = 100;

    /// <summary>Answers the request as <paramref name="format"/>, or with errors as JSON.</summary>
    public async Task Answer(HttpContext http, CsvFormat format)
    {
        var cancellation = http.RequestAborted;
        if (await TableRequest.Read(http.Request, executor.Options.Limits.MaxBodyBytes, cancellation) is not { } request)
        {
            await Refuse(http, [new GraphQLError($"Send the query as `?query=` of GET, or as JSON with `query` in the body of POST.") { Code = ErrorCode.BadRequest }]);
            return;
        }

        try
        {
            var (plan, document, after) = Plan(request);
            var page = await TablePage.Read(executor, request with { Query = document }, http.RequestServices, null, plan, cancellation);
            if (page.Errors.Count > 0)
            {
                await Refuse(http, page.Errors);
                return;
            }

            if (page.Total > MaxRows)
                throw new TableException($"The table would have {page.Total} rows; at most {MaxRows} are given at once. Ask for fewer with `where`, or for a part with `first` and `after`.");

            var file = new TableFile(format, plan, dataset, http.Response);
            await file.Begin(cancellation);
            await file.Write(page, cancellation);
            while (after && page.Next is { } next)
            {
                page = await TablePage.Read(executor, request with { Query = document }, http.RequestServices, next, plan, cancellation);
                // The header has gone out, so only breaking off tells the client that the table is not whole.
                if (page.Errors.Count > 0)
                {
                    http.Abort();
                    return;
                }

                await file.Write(page, cancellation);
            }

            await file.End(cancellation);
        }
        catch (TableException refusal)
        {
            await Refuse(http, [new GraphQLError(refusal.Text) { Code = ErrorCode.BadUserInput }]);
        }
    }

    /// <summary>What the table is made of, and the text to ask; a query that is not valid is asked as it is, so that its errors are told.</summary>
    private (TablePlan Plan, string Document, bool IsPaged) Plan(GraphQLRequest request)
    {
        var parsed = Parser.Parse(request.Query);
        var operations = parsed.Node?.Definitions.OfType<OperationDefinitionNode>().ToList() ?? [];
        var operation = request.OperationName is { } name ? operations.Find(operation => operation.Name?.Value == name) : operations.FirstOrDefault();
        if (operation is null) return (new TablePlan([], null, null), request.Query, false);

        var plan = TablePlanner.Plan(executor.Schema, parsed.Node!, operation);
        return plan.WantsAllPages
            ? (plan, PagedDocument.Write(parsed.Node!, operation, plan.Connection!, PageSize), true)
            : (plan, request.Query, false);
    }

    private static async Task Refuse(HttpContext http, IReadOnlyList<GraphQLError> errors)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Response.ContentType = "application/json; charset=utf-8";
        GraphQLResponse.Refused(errors).Write(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}

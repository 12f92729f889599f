using System.Text;
using System.Text.Json;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Exports;

/// <summary>One page of a table: the answer to one request.</summary>
/// <param name="Data">The answer's data.</param>
/// <param name="Rows">The items of the list; one row without a list.</param>
/// <param name="Citations">The documents that the page came from: `extensions.citations`.</param>
/// <param name="Next">Where the next page begins; null where this is the last.</param>
/// <param name="Total">How many rows there are on all pages; null where that was not asked.</param>
/// <param name="Response">The answer itself.</param>
internal sealed record TablePage(
    JsonElement Data, IReadOnlyList<JsonElement> Rows, IReadOnlyList<JsonElement> Citations, string? Next, int? Total, GraphQLResponse Response) : IDisposable
{
    private static readonly byte[][] HasNext = Path(PagedDocument.PageInfo, "hasNextPage");
    private static readonly byte[][] EndCursor = Path(PagedDocument.PageInfo, "endCursor");
    private static readonly byte[][] AllRows = Path(PagedDocument.Total);

    private PooledBuffer? Bytes { get; init; }

    private JsonDocument? Document { get; init; }

    /// <summary>Why there is no page; empty where there is one.</summary>
    public IReadOnlyList<GraphQLError> Errors => Response.Errors;

    /// <summary>Asks for a page.</summary>
    public static async Task<TablePage> Read(
        Executor executor, GraphQLRequest request, IServiceProvider services, TablePlan plan, CancellationToken cancellation)
    {
        var response = await executor.ExecuteAsync(request, services, cancellation);
        if (response.Errors.Count > 0) return new(default, [], [], null, null, response);

        var bytes = new PooledBuffer();
        response.Write(bytes);
        var document = JsonDocument.Parse(bytes.Written);
        return Of(document.RootElement, plan, response) with { Bytes = bytes, Document = document };
    }

    /// <summary>The value that the fields lead to, by their names in UTF-8; null where an object on the way is null.</summary>
    public static JsonElement? Value(JsonElement from, IReadOnlyList<byte[]> path)
    {
        for (var i = 0; i < path.Count; i++)
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(path[i], out from)) return null;
        return from;
    }

    /// <summary>Names of fields as they are looked up.</summary>
    public static byte[][] Path(params IEnumerable<string> names) => [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Gives the memory of the page back, when its rows are written.</summary>
    public void Dispose()
    {
        Document?.Dispose();
        Bytes?.Dispose();
    }

    private static TablePage Of(JsonElement root, TablePlan plan, GraphQLResponse response)
    {
        var data = root.GetProperty("data");
        var citations = root.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("citations", out var cited) ? cited.EnumerateArray().ToList() : [];
        if (plan.RowsPath is not { } path) return new(data, [data], citations, null, null, response);

        var list = Value(data, path);
        var connection = Value(data, [.. path.SkipLast(1)]);
        return new(data, list is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [], citations, NextOf(connection), TotalOf(connection), response);
    }

    private static string? NextOf(JsonElement? connection) =>
        connection is { } value && Value(value, HasNext) is { ValueKind: JsonValueKind.True }
            ? Value(value, EndCursor)?.GetString()
            : null;

    private static int? TotalOf(JsonElement? connection) =>
        connection is { } value && Value(value, AllRows) is { ValueKind: JsonValueKind.Number } total ? total.GetInt32() : null;
}

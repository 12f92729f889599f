using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>Runs queries without knowing the provider.</summary>
internal static class QueryRunner
{
    public static async ValueTask<List<T>> ToList<T>(IQueryable<T> query, RequestContext request)
    {
        var rows = new List<T>();
        if (query is IAsyncEnumerable<T> stream)
        {
            await foreach (var row in stream.WithCancellation(request.CancellationToken).ConfigureAwait(false))
                Add(row);
        }
        else
        {
            foreach (var row in query)
                Add(row);
        }

        return rows;

        void Add(T row)
        {
            rows.Add(row);
            request.CheckRows(rows.Count);
        }
    }

    public static ValueTask<int> Count<T>(IQueryable<T> query, RequestContext request)
        where T : class => request.Options.CountAsync is { } count
            ? count(query, request.CancellationToken)
            : new(query.Count());
}

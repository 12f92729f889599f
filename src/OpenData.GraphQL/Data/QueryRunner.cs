using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>Runs queries without knowing the provider.</summary>
internal static class QueryRunner
{
    public static async ValueTask<List<T>> ToList<T>(IQueryable<T> query, RequestContext request)
    {
        var rows = new List<T>();
        if ((request.Options.CompiledQueries?.Run(query, request) ?? query as IAsyncEnumerable<T>) is { } stream)
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

    public static async ValueTask<int> Count<T>(IQueryable<T> query, RequestContext request)
        where T : class
    {
        var known = request.Options.KnownTotals;
        var key = known?.KeyOf(query);
        if (key is not null && known!.Find(key) is { } total)
            return total;
        var counted = request.Options.CountAsync is { } count
            ? await count(query, request.CancellationToken).ConfigureAwait(false)
            : query.Count();
        if (key is not null)
            known!.Add(key, counted);
        return counted;
    }
}

using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>Runs queries without knowing the provider.</summary>
internal static class QueryRunner
{
    public static ValueTask<List<T>> ToList<T>(IQueryable<T> query, RequestContext request)
    {
        if ((request.Options.CompiledQueries?.Run(query, request) ?? query as IAsyncEnumerable<T>) is { } stream)
            return ToList(stream, request);
        var rows = new List<T>();
        foreach (var row in query)
            Add(rows, row, request);
        return new(rows);
    }

    public static async ValueTask<List<T>> ToList<T>(IAsyncEnumerable<T> stream, RequestContext request)
    {
        var rows = new List<T>();
        await foreach (var row in stream.WithCancellation(request.CancellationToken).ConfigureAwait(false))
            Add(rows, row, request);
        return rows;
    }

    private static void Add<T>(List<T> rows, T row, RequestContext request)
    {
        rows.Add(row);
        request.CheckRows(rows.Count);
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

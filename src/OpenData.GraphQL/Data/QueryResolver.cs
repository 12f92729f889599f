using OpenData.GraphQL.Data.Paging;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>Answers a field whose method gives a queryable: filtered, ordered, cut and projected in SQL.</summary>
/// <param name="field">What is known of the field.</param>
/// <param name="source">The method.</param>
internal sealed class QueryResolver<T>(QueryField<T> field, Func<object, ResolverContext, IQueryable<T>> source)
    where T : class
{
    public async ValueTask<IReadOnlyList<T>> List(object parent, ResolverContext context)
    {
        var query = field.Ordered(field.Filtered(source(parent, context), context), context);
        return await QueryRunner.ToList(QueryField<T>.Projected(query, [], context, isConnection: false), context.Request).ConfigureAwait(false);
    }

    public async ValueTask<T?> First(object parent, ResolverContext context)
    {
        var query = source(parent, context);
        // Without an order the query is for something that there is at most once.
        if (QueryField<T>.IsOrdered(query))
            query = query.Take(1);
        var rows = await QueryRunner.ToList(QueryField<T>.Projected(query, [], context, isConnection: false), context.Request).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0];
    }

    public async ValueTask<Connection<T>> Connection(object parent, ResolverContext context)
    {
        var terms = field.Terms(context);
        var pager = new Pager<T>(terms, QueryField<T>.PageOf(context), context.Request.Options.NullsSortFirst);
        var query = field.Filtered(source(parent, context), context);
        var total = QueryField<T>.IsSelected(context, "totalCount")
            ? await QueryRunner.Count(query, context.Request).ConfigureAwait(false)
            : (int?)null;
        // A bad cursor is refused even where no item is asked for.
        var cut = pager.Cut(query);
        var rows = QueryField<T>.IsSelected(context, "nodes", "edges", "pageInfo")
            ? await QueryRunner.ToList(QueryField<T>.Projected(cut, terms.Select(t => t.Path), context, isConnection: true), context.Request).ConfigureAwait(false)
            : [];
        return pager.Page(rows, total);
    }
}

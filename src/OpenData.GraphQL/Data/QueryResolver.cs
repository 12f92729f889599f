using OpenData.GraphQL.Data.Ordering;
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
        var query = field.Filtered(source(parent, context), context);
        if (field.Entity is not null)
            query = Orderer.Order(query, field.Terms(context), reverse: false, context.Request.Options.NullsSortFirst);
        return await QueryRunner.ToList(QueryField<T>.Projected(query, [], context, isConnection: false), context.Request).ConfigureAwait(false);
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

using OpenData.GraphQL.Data.Compiling;
using OpenData.GraphQL.Data.Paging;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>
/// Answers a field whose method gives a queryable: filtered, ordered, cut and projected in SQL. Of a field that belongs to no
/// object, the method is asked once for each place of an operation and each shape of its arguments: after that only the texts
/// within them are new.
/// </summary>
/// <param name="field">What is known of the field.</param>
/// <param name="source">The method.</param>
/// <param name="isRoot">Whether the method knows of no object that it belongs to.</param>
internal sealed class QueryResolver<T>(QueryField<T> field, Func<object, ResolverContext, IQueryable<T>> source, bool isRoot)
    where T : class
{
    public async ValueTask<IReadOnlyList<T>> List(object parent, ResolverContext context)
    {
        if (ShapeOf(context, out var texts) is { } shape
            && context.Plan.Remember((Resolver: this, shape), _ => PreparedQuery<T>.Of(All(parent, context), context.Request, texts)) is { } prepared)
            return await prepared.ToList(context.Request, texts).ConfigureAwait(false);
        return await QueryRunner.ToList(All(parent, context), context.Request).ConfigureAwait(false);
    }

    public async ValueTask<T?> First(object parent, ResolverContext context)
    {
        var rows = await List(parent, context).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0];
    }

    public async ValueTask<Connection<T>> Connection(object parent, ResolverContext context)
    {
        if (ShapeOf(context, out var texts) is { } shape
            && context.Plan.Remember((Resolver: this, shape), _ => Prepare(parent, context, texts)) is { } prepared)
            return await Connection(parent, context, prepared, texts).ConfigureAwait(false);
        var (pager, terms) = PagerOf(context);
        var query = field.Filtered(source(parent, context), context);
        // A bad cursor is refused even where no item is asked for.
        var cut = pager.Cut(query);
        var rows = IsRead(context)
            ? await QueryRunner.ToList(QueryField<T>.Projected(cut, terms.Select(t => t.Path), context, isConnection: true), context.Request).ConfigureAwait(false)
            : null;
        var total = !IsCounted(context) ? (int?)null
            : rows is not null && pager.IsWhole(rows) ? rows.Count
            : await QueryRunner.Count(query, context.Request).ConfigureAwait(false);
        return pager.Page(rows ?? [], total);
    }

    private async ValueTask<Connection<T>> Connection(object parent, ResolverContext context, PreparedConnection<T> prepared, object?[] texts)
    {
        var total = prepared.Total is null
            ? (int?)null
            : prepared.Total.Find(context.Request.Options.KnownTotals!, texts)
                ?? await QueryRunner.Count(field.Filtered(source(parent, context), context), context.Request).ConfigureAwait(false);
        return prepared.Pager.Page(prepared.Rows is null ? [] : await prepared.Rows.ToList(context.Request, texts).ConfigureAwait(false), total);
    }

    // A cursor holds values that no argument has.
    private PreparedConnection<T>? Prepare(object parent, ResolverContext context, object?[] texts)
    {
        var page = QueryField<T>.PageOf(context);
        if (page.After is not null || page.Before is not null)
            return null;
        var (pager, terms) = PagerOf(context);
        var query = field.Filtered(source(parent, context), context);
        var total = IsCounted(context) ? PreparedTotal.Of(query, context.Request.Options.KnownTotals, texts) : null;
        var rows = IsRead(context)
            ? PreparedQuery<T>.Of(QueryField<T>.Projected(pager.Cut(query), terms.Select(t => t.Path), context, isConnection: true), context.Request, texts)
            : null;
        return (total is null && IsCounted(context)) || (rows is null && IsRead(context)) ? null : new(pager, rows, total);
    }

    private (Pager<T> Pager, IReadOnlyList<Ordering.OrderTerm> Terms) PagerOf(ResolverContext context)
    {
        var terms = field.Terms(context);
        return (new(terms, QueryField<T>.PageOf(context), context.Request.Options.NullsSortFirst), terms);
    }

    // Of something that there is at most once, the method gives no order.
    private IQueryable<T> All(object parent, ResolverContext context)
    {
        var query = source(parent, context);
        if (field.Result == QueryResult.First && QueryField<T>.IsOrdered(query))
            query = query.Take(1);
        return QueryField<T>.Projected(field.Ordered(field.Filtered(query, context), context), [], context, isConnection: false);
    }

    private InputShape? ShapeOf(ResolverContext context, out object?[] texts)
    {
        texts = [];
        return isRoot && context.Request.Options.QueryCompiler is not null ? InputShape.Of(context.Arguments, out texts) : null;
    }

    private static bool IsCounted(ResolverContext context) => QueryField<T>.IsSelected(context, "totalCount");

    private static bool IsRead(ResolverContext context) => QueryField<T>.IsSelected(context, "nodes", "edges", "pageInfo");
}

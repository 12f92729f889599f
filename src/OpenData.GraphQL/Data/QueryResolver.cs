using OpenData.GraphQL.Data.Compiling;
using OpenData.GraphQL.Data.Paging;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>Answers a field whose method gives a queryable: filtered, ordered, cut and projected in SQL.</summary>
/// <param name="field">What is known of the field.</param>
/// <param name="source">The method.</param>
/// <param name="isRoot">Whether the method knows of no object that it belongs to.</param>
internal sealed class QueryResolver<T>(QueryField<T> field, Func<object, ResolverContext, IQueryable<T>> source, bool isRoot)
    where T : class
{
    public async ValueTask<IReadOnlyList<T>> List(object parent, ResolverContext context)
    {
        var query = field.Ordered(field.Filtered(source(parent, context), context), context);
        return await QueryRunner.ToList(QueryField<T>.Projected(query, [], context, isConnection: false), context.Request).ConfigureAwait(false);
    }

    public async ValueTask<T?> First(object parent, ResolverContext context)
    {
        var rows = await Firsts(parent, context).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0];
    }

    private ValueTask<List<T>> Firsts(object parent, ResolverContext context)
    {
        if (!isRoot)
            return QueryRunner.ToList(FirstOf(parent, context), context.Request);
        // The method is asked once for each place of an operation and each choice of arguments: after that only their values are new.
        object?[] inputs = [.. context.Arguments];
        var prepared = context.Plan.Remember(
            (Resolver: this, Given: Given(inputs)),
            of => PreparedQuery<T>.Of(of.Resolver.FirstOf(parent, context), context.Request, inputs, _ => context.Plan.Arguments.AreFixed));
        return prepared is null
            ? QueryRunner.ToList(FirstOf(parent, context), context.Request)
            : QueryRunner.ToList(prepared.Run(context.Request, inputs), context.Request);
    }

    private IQueryable<T> FirstOf(object parent, ResolverContext context)
    {
        var query = source(parent, context);
        // Without an order the query is for something that there is at most once.
        if (QueryField<T>.IsOrdered(query))
            query = query.Take(1);
        return QueryField<T>.Projected(query, [], context, isConnection: false);
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

    // Which arguments have a value, one bit each.
    private static long Given(object?[] inputs)
    {
        var given = 0L;
        for (var i = 0; i < inputs.Length; i++)
            given |= inputs[i] is null ? 0 : 1L << i;
        return given;
    }
}

using OpenData.GraphQL.Data.Ordering;
using OpenData.GraphQL.Data.Paging;
using OpenData.GraphQL.Data.Projecting;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>Answers a field whose method gives a queryable: filtered, ordered, cut and projected in SQL.</summary>
internal sealed class QueryResolver<T>(QueryField<T> field)
    where T : class
{
    public async ValueTask<IReadOnlyList<T>> List(object parent, ResolverContext context)
    {
        var query = Filtered(parent, context);
        if (field.Entity is { } entity)
            query = Orderer.Order(query, Terms(entity, context), reverse: false, context.Request.Options.NullsSortFirst);
        return await QueryRunner.ToList(Projected(query, [], context, isConnection: false), context.Request).ConfigureAwait(false);
    }

    public async ValueTask<Connection<T>> Connection(object parent, ResolverContext context)
    {
        var terms = Terms(field.Entity!, context);
        var page = PageRequest.Of(
            context.Argument<int?>("first"), context.Argument<string>("after"), context.Argument<int?>("last"), context.Argument<string>("before"), context.Request.Limits);
        var pager = new Pager<T>(terms, page, context.Request.Options.NullsSortFirst);
        var query = Filtered(parent, context);
        var selected = context.Plan.Selection((Types.ObjectType)context.Field.Type.Named);
        var total = selected.Find("totalCount") is null ? (int?)null : await QueryRunner.Count(query, context.Request).ConfigureAwait(false);
        // A bad cursor is refused even where no item is asked for.
        var cut = pager.Cut(query);
        var needsRows = selected.Fields.Any(f => f.Field.Name is "nodes" or "edges" or "pageInfo");
        var rows = needsRows
            ? await QueryRunner.ToList(Projected(cut, terms, context, isConnection: true), context.Request).ConfigureAwait(false)
            : [];
        return pager.Page(rows, total);
    }

    private IQueryable<T> Filtered(object parent, ResolverContext context)
    {
        var query = field.Source(parent, context);
        return field.Filters is { } filters
            ? filters.Filter(query, context.Argument<object>("where"), context.Request.Limits)
            : query;
    }

    private IReadOnlyList<OrderTerm> Terms(Entity entity, ResolverContext context) => entity.Complete(
        field.IsSorted ? SortInputs.Read(typeof(T), context.Argument<object>("order"), context.Request.Limits) : []);

    private static IQueryable<T> Projected(IQueryable<T> query, IReadOnlyList<OrderTerm> terms, ResolverContext context, bool isConnection)
    {
        var projection = new Projection(typeof(T));
        foreach (var selection in EntitySelections.Of(context.Plan, isConnection))
            projection.Add(selection);
        foreach (var term in terms)
            projection.Add(term.Path);
        projection.AddObserved(context.Request.Options.ObservedTypes);
        return projection.Apply(query);
    }
}

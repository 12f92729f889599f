using System.Linq.Expressions;
using OpenData.GraphQL.Data.Filtering;
using OpenData.GraphQL.Data.Ordering;
using OpenData.GraphQL.Data.Paging;
using OpenData.GraphQL.Data.Projecting;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Data;

/// <summary>What is known of a queryable field when the schema is built, and what its arguments make of a query.</summary>
/// <param name="Entity">The key and default ordering; null for a class that is no entity, whose order is left as it comes.</param>
/// <param name="Filters">Reads <c>where</c>; null where the field has none.</param>
/// <param name="IsSorted">Whether the field has <c>order</c>.</param>
/// <param name="Result">What the query is answered as.</param>
internal sealed record QueryField<T>(Entity? Entity, FilterInputs? Filters, bool IsSorted, QueryResult Result = QueryResult.List)
    where T : class
{
    public static PageRequest PageOf(ResolverContext context) => PageRequest.Of(
        context.Argument<int?>("first"), context.Argument<string>("after"), context.Argument<int?>("last"), context.Argument<string>("before"), context.Request.Limits);

    /// <summary>Whether one of these fields of the connection is selected.</summary>
    public static bool IsSelected(ResolverContext context, params ReadOnlySpan<string> fields)
    {
        var selection = context.Plan.Selection((ObjectType)context.Field.Type.Named);
        foreach (var name in fields)
        {
            if (selection.Find(name) is not null)
                return true;
        }

        return false;
    }

    public IQueryable<T> Filtered(IQueryable<T> query, ResolverContext context) => Filters is null
        ? query
        : Filters.Filter(query, context.Argument<object>("where"), context.Request.Limits);

    /// <summary>The ordering, ending in the key; only of an entity.</summary>
    public IReadOnlyList<OrderTerm> Terms(ResolverContext context) => Entity!.Complete(
        IsSorted ? SortInputs.Read(typeof(T), context.Argument<object>("order"), context.Request.Limits) : []);

    /// <summary>Whether the resolver has ordered its query.</summary>
    public static bool IsOrdered(IQueryable<T> query) => query.Expression is MethodCallExpression
    {
        Method: { DeclaringType: var type, Name: nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending) },
    } && type == typeof(Queryable);

    /// <summary>In the order that the client asks for, or else in the resolver's own, or else in that of the entity.</summary>
    public IQueryable<T> Ordered(IQueryable<T> query, ResolverContext context) => Entity is null || Result == QueryResult.First || (!IsSorted && IsOrdered(query))
        ? query
        : Orderer.Order(query, Terms(context), reverse: false, context.Request.Options.NullsSortFirst);

    /// <summary>Selects just the columns that are asked for, and those of the paths.</summary>
    public static IQueryable<T> Projected(IQueryable<T> query, IEnumerable<PropertyPath> paths, ResolverContext context, bool isConnection)
    {
        // What is selected is the same for every request of the plan; what it is ordered by is not.
        var selector = context.Plan.Remember(new Paths([.. paths]), key => Selector(key.All, context, isConnection));
        return selector is null ? query : query.Select(selector);
    }

    private static Expression<Func<T, T>>? Selector(IReadOnlyList<PropertyPath> paths, ResolverContext context, bool isConnection)
    {
        var projection = new Projection(typeof(T));
        foreach (var selection in EntitySelections.Of(context.Plan, isConnection))
            projection.Add(selection);
        foreach (var path in paths)
            projection.Add(path);
        projection.AddObserved(context.Request.Options.ObservedTypes);
        return projection.Selector<T>();
    }

    private sealed record Paths(IReadOnlyList<PropertyPath> All)
    {
        public bool Equals(Paths? other) => other is not null && All.SequenceEqual(other.All);

        public override int GetHashCode() => All.Aggregate(0, HashCode.Combine);
    }
}

using OpenData.GraphQL.Data.Filtering;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>What is known of a queryable field when the schema is built.</summary>
/// <param name="Source">The method that gives the queryable.</param>
/// <param name="Entity">The key and default ordering; null for a class that is no entity, whose order is left as it comes.</param>
/// <param name="Filters">Reads <c>where</c>; null where the field has none.</param>
/// <param name="IsSorted">Whether the field has <c>order</c>.</param>
internal sealed record QueryField<T>(
    Func<object, ResolverContext, IQueryable<T>> Source, Entity? Entity, FilterInputs? Filters, bool IsSorted)
    where T : class;

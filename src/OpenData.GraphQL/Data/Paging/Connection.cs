namespace OpenData.GraphQL.Data.Paging;

/// <summary>One page of a list (Relay cursor connections).</summary>
/// <typeparam name="T">The C# type of the items.</typeparam>
/// <param name="Edges">The items of the page, each with its cursor.</param>
/// <param name="PageInfo">Where the page stands in the list.</param>
/// <param name="TotalCount">The number of items on all pages; null where it was not asked for.</param>
public sealed record Connection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, int? TotalCount);

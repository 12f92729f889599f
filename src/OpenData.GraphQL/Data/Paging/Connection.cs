namespace OpenData.GraphQL.Data.Paging;

/// <summary>One page of a list (Relay cursor connections).</summary>
/// <typeparam name="T">The C# type of the items.</typeparam>
/// <param name="nodes">The items of the page.</param>
/// <param name="cursorOf">Gives the cursor of an item; asked only where the client asks.</param>
/// <param name="pageInfo">Where the page stands in the list.</param>
/// <param name="totalCount">The number of items on all pages; null where it was not asked for.</param>
public sealed class Connection<T>(IReadOnlyList<T> nodes, Func<T, string> cursorOf, PageInfo pageInfo, int? totalCount)
{
    /// <summary>The items of the page.</summary>
    public IReadOnlyList<T> Nodes { get; } = nodes;

    /// <summary>The items of the page, each with its cursor.</summary>
    public IReadOnlyList<Edge<T>> Edges => [.. Nodes.Select(node => new Edge<T>(cursorOf(node), node))];

    /// <summary>Where the page stands in the list.</summary>
    public PageInfo PageInfo { get; } = pageInfo;

    /// <summary>The number of items on all pages; null where it was not asked for.</summary>
    public int? TotalCount { get; } = totalCount;
}

namespace OpenData.GraphQL.Data.Paging;

/// <summary>Where a page stands in its list (Relay cursor connections).</summary>
/// <param name="hasNextPage">Whether there are items after the page.</param>
/// <param name="hasPreviousPage">Whether there are items before the page.</param>
/// <param name="startCursor">Gives the cursor of the first item; null on an empty page.</param>
/// <param name="endCursor">Gives the cursor of the last item; null on an empty page.</param>
public sealed class PageInfo(bool hasNextPage, bool hasPreviousPage, Func<string>? startCursor, Func<string>? endCursor)
{
    /// <summary>Whether there are items after the page.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether there are items before the page.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The cursor of the first item; null on an empty page.</summary>
    public string? StartCursor => startCursor?.Invoke();

    /// <summary>The cursor of the last item; null on an empty page.</summary>
    public string? EndCursor => endCursor?.Invoke();
}

using System.Text.Json.Serialization;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>A page of a connection.</summary>
/// <typeparam name="T">What it connects to.</typeparam>
/// <param name="Items">The rows of this page.</param>
/// <param name="TotalCount">How many rows there are on all pages; null where it was not asked.</param>
/// <param name="PageInfo">Whether there are more; null where it was not asked.</param>
internal sealed record Nodes<T>(
    [property: JsonPropertyName("nodes")] IReadOnlyList<T> Items, int? TotalCount = null, PageInfo? PageInfo = null)
{
    /// <summary>The rows, where this page holds them all.</summary>
    /// <exception cref="ApiException">There are more: a page of the site never leaves rows out in silence.</exception>
    public IReadOnlyList<T> Whole() =>
        PageInfo is not { HasNextPage: true }
            ? Items
            : throw new ApiException(
                $"The dataset has outgrown a query: there are more than {Items.Count} rows where the site asks for that many.");
}

/// <summary>Whether a connection has more pages, and where the next begins.</summary>
internal sealed record PageInfo(bool HasNextPage, string? EndCursor = null);

namespace OpenData.SiteGen.Api.Answers;

/// <summary>A page of a connection.</summary>
/// <typeparam name="T">What it connects to.</typeparam>
/// <param name="Items">The rows.</param>
/// <param name="TotalCount">How many rows there are on all pages; null where it was not asked.</param>
/// <param name="PageInfo">Where the next page begins; null where it was not asked.</param>
internal sealed record Nodes<T>(
    [property: System.Text.Json.Serialization.JsonPropertyName("nodes")] IReadOnlyList<T> Items,
    int? TotalCount = null,
    PageInfo? PageInfo = null);

/// <summary>Where the next page of a connection begins.</summary>
internal sealed record PageInfo(bool HasNextPage, string? EndCursor);

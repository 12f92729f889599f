namespace OpenData.SiteTemplates.Models;

/// <summary>A GraphQL query that made the page, shown so that anyone can ask it again.</summary>
/// <param name="Text">The query as it was sent.</param>
/// <param name="Variables">Its variables as JSON; null when it has none.</param>
public sealed record PageQuery(string Text, string? Variables = null)
{
    /// <summary>Its answer as the API gave it, to take away; empty where the page is made from a part of it.</summary>
    public ReadOnlyMemory<byte> Answer { get; init; }

    /// <summary>Where the query stands in the explorer of a public API, ready to be asked; null where none is known.</summary>
    public string? Explorer { get; init; }
}

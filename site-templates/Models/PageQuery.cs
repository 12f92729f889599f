namespace OpenData.SiteTemplates.Models;

/// <summary>A GraphQL query that made the page, shown so that anyone can ask it again.</summary>
/// <param name="Text">The query as it was sent.</param>
/// <param name="Variables">Its variables as JSON; null when it has none.</param>
public sealed record PageQuery(string Text, string? Variables = null);

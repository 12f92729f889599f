namespace OpenData.SiteTemplates.Models;

/// <summary>An administrative unit and the way to its page.</summary>
/// <param name="Id">The unit's id.</param>
/// <param name="Name">Its name without the type word.</param>
/// <param name="FullName">Its name with the type word, in the page's language.</param>
/// <param name="Href">Address of its page; null while it has none.</param>
public sealed record PlaceLink(string Id, string Name, string FullName, string? Href);

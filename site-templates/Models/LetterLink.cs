namespace OpenData.SiteTemplates.Models;

/// <summary>A letter of a list, or several that names begin with.</summary>
/// <param name="Letters">The letters.</param>
/// <param name="Href">Where their names are: an anchor or a page.</param>
/// <param name="Count">How many there are.</param>
public sealed record LetterLink(string Letters, string Href, int Count);

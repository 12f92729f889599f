namespace OpenData.SiteTemplates.Models;

/// <summary>A letter of the list.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Href">Where its names are: an anchor or a page.</param>
/// <param name="Count">How many there are.</param>
public sealed record LetterLink(char Letter, string Href, int Count);

namespace OpenData.SiteTemplates.Models;

/// <summary>A row of letters that lead to the parts of a list.</summary>
/// <param name="Letters">The letters.</param>
/// <param name="Current">Those that the page is about, or its part of the list; null for the page of all of them.</param>
public sealed record LetterRow(IReadOnlyList<LetterLink> Letters, string? Current);

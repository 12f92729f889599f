namespace OpenData.SiteTemplates.Models;

/// <summary>A paragraph of a document and what was taken from it.</summary>
/// <param name="Number">The n-th non-empty line of the archived document, from 1; its anchor is <c>p</c> and the number.</param>
/// <param name="Entries">What was taken from it, never empty.</param>
public sealed record SourceParagraph(int Number, IReadOnlyList<SourceEntry> Entries);

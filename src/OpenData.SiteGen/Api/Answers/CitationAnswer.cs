using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>Where a document says it.</summary>
/// <param name="Paragraph">Its n-th paragraph, from 1.</param>
/// <param name="Printed">As it stands there.</param>
/// <param name="Source">The document; null where it is the one that the answer is about.</param>
internal sealed record CitationAnswer(int Paragraph, string? Printed, CitedSourceAnswer? Source = null);

/// <summary>A document as a list of sources names it.</summary>
internal sealed record CitedSourceAnswer(string Id, [property: Translated] string Title, string? Publisher, Period Published);

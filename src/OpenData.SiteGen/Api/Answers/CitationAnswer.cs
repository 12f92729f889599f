using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>Where a document says it.</summary>
internal sealed record CitationAnswer(CitedSourceAnswer Source, int Paragraph, string? Printed);

/// <summary>A document as a list of sources names it.</summary>
internal sealed record CitedSourceAnswer(string Id, [property: Translated] string Title, string? Publisher, Period Published);

using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>A document and how much was taken from it.</summary>
internal sealed record SourceAnswer(
    string Id,
    [property: Translated] string Title,
    string OriginalTitle,
    TitleOrigin TitleGiven,
    string? Publisher,
    string? Author,
    Period Published,
    string Language,
    string? Url,
    string File,
    string Sha256,
    [property: Translated] string? Note,
    IReadOnlyList<IdAnswer> Facts,
    IReadOnlyList<IdAnswer> Standings,
    IReadOnlyList<IdAnswer> Products,
    IReadOnlyList<IdAnswer> Producers,
    IReadOnlyList<IdAnswer> Decisions,
    IReadOnlyList<IdAnswer> Mentions,
    IReadOnlyList<ParagraphAnswer>? Paragraphs = null);

/// <summary>Who gave a document its title.</summary>
internal enum TitleOrigin
{
    /// <summary>The document prints it.</summary>
    Printed,

    /// <summary>The dataset describes a document that prints none.</summary>
    Assigned,
}

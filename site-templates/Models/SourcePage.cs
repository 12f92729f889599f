namespace OpenData.SiteTemplates.Models;

/// <summary>One document with everything that was taken from it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Paragraphs">Its paragraphs that something was taken from, in order.</param>
public sealed record SourcePage(SourceCard Document, IReadOnlyList<SourceParagraph> Paragraphs) : FramedPage;

namespace OpenData.SiteTemplates.Models;

/// <summary>One document with everything that was taken from it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Paragraphs">Its paragraphs that something was taken from, in order; of a long document those of this page.</param>
public sealed record SourcePage(SourceCard Document, IReadOnlyList<SourceParagraph> Paragraphs) : FramedPage
{
    /// <summary>Which part of a document that has several; the first is 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The addresses of all parts, in their order; none where the document has no parts.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}

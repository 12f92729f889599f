namespace OpenData.Api.Schema.Sources;

/// <summary>A paragraph of a document that something was taken from. The sentence itself is not copied into the dataset: the document keeps it.</summary>
/// <param name="Key">What tells it from all other paragraphs.</param>
/// <param name="RowCount">How many rows of the dataset were taken from it.</param>
public sealed record SourceParagraph(ParagraphKey Key, int RowCount)
{
    /// <summary>The id of the document.</summary>
    public string SourceId => Key.SourceId;

    /// <summary>Its number: the n-th non-empty line of the archived document, counted from 1.</summary>
    public int Number => Key.Number;
}

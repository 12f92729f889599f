namespace OpenData.Api.Schema.Sources;

/// <summary>A paragraph of a document, as rows name it.</summary>
public sealed record ParagraphKey
{
    /// <summary>The id of the document.</summary>
    public required string SourceId { get; init; }

    /// <summary>The number of the paragraph.</summary>
    public required int Number { get; init; }
}

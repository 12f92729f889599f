namespace OpenData.Api.Dataset;

/// <summary>A thing that a document says, with the place in the document where it is said.</summary>
public interface ICited : INode
{
    /// <summary>The id of the document; null where no document of the archive says it (a derived figure, a row of a reference list).</summary>
    string? SourceId { get; }

    /// <summary>The number of the paragraph: the n-th non-empty line of the archived document, counted from 1; null where <see cref="SourceId"/> is null.</summary>
    int? Paragraph { get; }

    /// <summary>The words of that paragraph that prove it, exactly as printed; null where <see cref="SourceId"/> is null.</summary>
    string? Printed { get; }
}

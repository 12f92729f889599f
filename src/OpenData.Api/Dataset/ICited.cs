namespace OpenData.Api.Dataset;

/// <summary>A thing that a document says, with the place in the document where it is said.</summary>
public interface ICited : ISourced
{
    /// <summary>The number of the paragraph: the n-th non-empty line of the archived document, counted from 1; null where <see cref="ISourced.SourceId"/> is null.</summary>
    int? Paragraph { get; }

    /// <summary>The words of that paragraph that prove it, exactly as printed; null where <see cref="ISourced.SourceId"/> is null.</summary>
    string? Printed { get; }
}

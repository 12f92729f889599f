namespace OpenData.Api.Dataset;

/// <summary>A thing that a document says.</summary>
public interface ISourced : INode
{
    /// <summary>The id of the document; null where no document of the archive says it (a derived figure, a row of a reference list).</summary>
    string? SourceId { get; }
}

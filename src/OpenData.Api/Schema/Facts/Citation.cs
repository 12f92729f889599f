using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Facts;

/// <summary>Where a document says it: the one step from a figure to the paper that prints it.</summary>
/// <param name="SourceId">The id of the document.</param>
/// <param name="Paragraph">The number of the paragraph: the n-th non-empty line of the archived document, counted from 1.</param>
/// <param name="Printed">The words of that paragraph that prove it, exactly as the document prints them; null where the document speaks of the matter and prints no figure.</param>
public sealed record Citation(string SourceId, int Paragraph, string? Printed)
{
    /// <summary>The citation of a row; null where no document of the archive says it.</summary>
    internal static Citation? Of(ICited row) =>
        row.SourceId is { } source && row.Paragraph is { } paragraph ? new(source, paragraph, row.Printed) : null;
}

using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Facts;

/// <summary>What a citation leads to.</summary>
[ObjectType<Citation>]
[Hide(nameof(Citation.SourceId))]
public static class CitationNode
{
    /// <summary>The document.</summary>
    [Batch(nameof(Citation.SourceId))]
    public static Task<IReadOnlyDictionary<string, Source>> GetSource(
        IReadOnlyList<string> sourceIds, DatasetContext db, CancellationToken cancellation) =>
        db.Sources.ById(sourceIds, cancellation);
}

using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Facts;

/// <summary>What a citation leads to.</summary>
[ObjectType<Citation>]
[Hide(nameof(Citation.SourceId))]
public static class CitationNode
{
    /// <summary>The document.</summary>
    [Batch(nameof(Citation.SourceId), nameof(Source.Id)), UseFirstOrDefault]
    public static IQueryable<Source> GetSource(IReadOnlyList<string> sourceIds, DatasetContext db) =>
        db.Sources.WithIds(sourceIds);
}

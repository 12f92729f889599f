using OpenData.Api.Dataset;
using OpenData.Api.Schema.Nodes;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Search;

/// <summary>What a search found.</summary>
[ObjectType<SearchHit>]
[Hide(nameof(SearchHit.Id), nameof(SearchHit.NameVi), nameof(SearchHit.NameEn))]
public static class SearchHitNode
{
    /// <summary>What it is called; of a unit with the word for its kind, of a legal document with its number.</summary>
    /// <param name="lang">The language of the name.</param>
    public static string GetName([Parent] SearchHit hit, Language lang = Language.Vi) => lang.Pick(hit.NameVi, hit.NameEn);

    /// <summary>The thing itself: ask for its fields with `... on Place { … }`.</summary>
    [Batch(nameof(SearchHit.Id))]
    public static Task<IReadOnlyDictionary<string, INode>> GetNode(
        IReadOnlyList<string> ids, DatasetContext db, CancellationToken cancellation) =>
        NodeReader.Read(ids, db, cancellation);
}

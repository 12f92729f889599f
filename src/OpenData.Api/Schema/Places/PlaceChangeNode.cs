using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Places;

/// <summary>The units before and after a change, and who ordered it.</summary>
[ObjectType<PlaceChange>]
[Hide(nameof(PlaceChange.FromId), nameof(PlaceChange.ToId), nameof(PlaceChange.DecisionId))]
public static class PlaceChangeNode
{
    /// <summary>The unit before the change.</summary>
    [Batch(nameof(PlaceChange.FromId))]
    public static Task<IReadOnlyDictionary<string, Place>> GetFrom(
        IReadOnlyList<string> placeIds, DatasetContext db, CancellationToken cancellation) =>
        db.Places.ById(placeIds, cancellation);

    /// <summary>The unit after the change.</summary>
    [Batch(nameof(PlaceChange.ToId))]
    public static Task<IReadOnlyDictionary<string, Place>> GetTo(
        IReadOnlyList<string> placeIds, DatasetContext db, CancellationToken cancellation) =>
        db.Places.ById(placeIds, cancellation);

    /// <summary>The legal document that ordered it; null where that is not known.</summary>
    [Batch(nameof(PlaceChange.DecisionId))]
    public static Task<IReadOnlyDictionary<string, Decision?>> GetDecision(
        IReadOnlyList<string> decisionIds, DatasetContext db, CancellationToken cancellation) =>
        db.Decisions.AnyById(decisionIds, cancellation);
}

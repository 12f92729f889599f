using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Places;

/// <summary>The units before and after a change, and who ordered it.</summary>
[ObjectType<PlaceChange>]
[Hide(nameof(PlaceChange.FromId), nameof(PlaceChange.ToId), nameof(PlaceChange.DecisionId))]
public static class PlaceChangeNode
{
    /// <summary>The unit before the change.</summary>
    [Batch(nameof(PlaceChange.FromId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place> GetFrom(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Places.WithIds(placeIds);

    /// <summary>The unit after the change.</summary>
    [Batch(nameof(PlaceChange.ToId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place> GetTo(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Places.WithIds(placeIds);

    /// <summary>The legal document that ordered it; null where that is not known.</summary>
    [Batch(nameof(PlaceChange.DecisionId), nameof(Decision.Id)), UseFirstOrDefault]
    public static IQueryable<Decision?> GetDecision(IReadOnlyList<string> decisionIds, DatasetContext db) =>
        db.Decisions.WithIds(decisionIds);
}

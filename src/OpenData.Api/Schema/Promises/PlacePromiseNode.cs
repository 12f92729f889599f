using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Promises;

/// <summary>The promises for an administrative unit.</summary>
[ObjectType<Place>]
public static class PlacePromiseNode
{
    /// <summary>The targets set for it, each with its result and verdict, those that are due first first. Targets of the units within it are theirs.</summary>
    /// <param name="knownOn">Answers as the documents published by the end of that day would have: the verdict of that day. Null: all documents.</param>
    [Batch(nameof(Place.Id))]
    public static async Task<ILookup<string, Promise>> GetTargets(
        IReadOnlyList<string> placeIds, DatasetContext db, CancellationToken cancellation, DateOnly? knownOn = null)
    {
        var targets = db.Facts.Where(fact => fact.Kind == FactKind.Target && placeIds.Contains(fact.PlaceId));
        return (await PromiseReader.Read(targets, db, knownOn, cancellation)).ToLookup(promise => promise.Target.PlaceId);
    }
}

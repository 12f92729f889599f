using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Funding;

/// <summary>The money of an administrative unit.</summary>
[ObjectType<Place>]
public static class PlaceFundingNode
{
    /// <summary>The money of the programmes in it, as documents state it for it, earliest time first. Money stated for the units within it is theirs.</summary>
    [Batch(nameof(Place.Id))]
    public static async Task<ILookup<string, FundingTotal>> GetFundingTotals(
        IReadOnlyList<string> placeIds, DatasetContext db, CancellationToken cancellation) =>
        (await FundingReader.Read(db.Facts.Where(fact => placeIds.Contains(fact.PlaceId)), cancellation)).ToLookup(total => total.PlaceId);
}

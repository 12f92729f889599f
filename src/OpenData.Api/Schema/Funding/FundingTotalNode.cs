using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Funding;

/// <summary>What the money is for, and where.</summary>
[ObjectType<FundingTotal>]
[Hide(nameof(FundingTotal.IndicatorId), nameof(FundingTotal.PlaceId))]
public static class FundingTotalNode
{
    /// <summary>What is counted: which programme's money, allocated, mobilised or spent.</summary>
    [Batch(nameof(FundingTotal.IndicatorId), nameof(Indicator.Id)), UseFirstOrDefault]
    public static IQueryable<Indicator> GetIndicator(IReadOnlyList<string> indicatorIds, DatasetContext db) =>
        db.Indicators.WithIds(indicatorIds);

    /// <summary>The administrative unit whose money it is.</summary>
    [Batch(nameof(FundingTotal.PlaceId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place> GetPlace(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Places.WithIds(placeIds);
}

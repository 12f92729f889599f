using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Funding;

/// <summary>What the money is for, and where.</summary>
[ObjectType<FundingTotal>]
[Hide(nameof(FundingTotal.IndicatorId), nameof(FundingTotal.PlaceId))]
public static class FundingTotalNode
{
    /// <summary>What is counted: which programme's money, allocated, mobilised or spent.</summary>
    [Batch(nameof(FundingTotal.IndicatorId))]
    public static Task<IReadOnlyDictionary<string, Indicator>> GetIndicator(
        IReadOnlyList<string> indicatorIds, DatasetContext db, CancellationToken cancellation) =>
        db.Indicators.ById(indicatorIds, cancellation);

    /// <summary>The administrative unit whose money it is.</summary>
    [Batch(nameof(FundingTotal.PlaceId))]
    public static Task<IReadOnlyDictionary<string, Place>> GetPlace(
        IReadOnlyList<string> placeIds, DatasetContext db, CancellationToken cancellation) =>
        db.Places.ById(placeIds, cancellation);
}

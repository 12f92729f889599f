using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Funding;

/// <summary>The money that an indicator counts.</summary>
[ObjectType<Indicator>]
public static class IndicatorFundingNode
{
    /// <summary>The money that it counts, with its sources of funds, earliest time first; empty for an indicator that counts no money.</summary>
    [Batch(nameof(Indicator.Id))]
    public static async Task<ILookup<string, FundingTotal>> GetFundingTotals(
        IReadOnlyList<string> indicatorIds, DatasetContext db, CancellationToken cancellation) =>
        (await FundingReader.Read(db.Facts.Where(fact => indicatorIds.Contains(fact.IndicatorId)), cancellation)).ToLookup(total => total.IndicatorId);
}

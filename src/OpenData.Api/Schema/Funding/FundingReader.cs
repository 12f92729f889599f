using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Funding;

/// <summary>Reads figures of money and puts those of one indicator, unit and time together: one statement, however many there are.</summary>
internal static class FundingReader
{
    /// <summary>The breakdown by where money comes from.</summary>
    private const string FundSource = "fund-source";

    /// <summary>The money that these figures state, earliest time first.</summary>
    public static async Task<IReadOnlyList<FundingTotal>> Read(IQueryable<Fact> facts, CancellationToken cancellation)
    {
        var stated = await facts
            .Where(fact => fact.Indicator!.Measure == Measure.Money && (fact.CategoryId == null || fact.Category!.Dimension == FundSource))
            .Select(fact => new StatedMoney { Fact = fact, Position = fact.Category!.Position })
            .ToListAsync(cancellation);
        return [.. stated
            .GroupBy(money => (money.Fact.IndicatorId, money.Fact.PlaceId, money.Fact.PeriodText, money.Fact.Kind == FactKind.Target))
            .Select(group => FundingRule.Add([.. group]))
            .OrderBy(total => total.Period.To).ThenBy(total => total.Period.From)
            .ThenBy(total => total.IndicatorId, StringComparer.Ordinal).ThenBy(total => total.PlaceId, StringComparer.Ordinal).ThenBy(total => total.IsPlanned)];
    }
}

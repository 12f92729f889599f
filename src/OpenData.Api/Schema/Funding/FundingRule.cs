using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Funding;

/// <summary>The published rule that puts figures of money together: what is the whole, what are its parts, and what may be added up.</summary>
internal static class FundingRule
{
    /// <summary>The money of one indicator, unit and time, all planned or all not.</summary>
    /// <param name="stated">All figures of it, of which at least one.</param>
    public static FundingTotal Add(IReadOnlyList<StatedMoney> stated)
    {
        var first = stated[0].Fact;
        var wholes = stated.Where(money => money.Fact.CategoryId is null).Select(money => money.Fact).ToList();
        var total = wholes.SingleOrDefault(fact => fact.Shown);
        Fact[] parts = [.. stated
            .Where(money => money.Fact.CategoryId is not null && money.Fact.Shown)
            .OrderBy(money => money.Position).ThenBy(money => money.Fact.Id, StringComparer.Ordinal)
            .Select(money => money.Fact)];
        var sum = Sum(parts);
        return new(
            first.IndicatorId, first.PlaceId, new(first.PeriodText, first.PeriodFrom, first.PeriodTo), first.Kind == FactKind.Target, total,
            [.. wholes.Where(fact => fact != total).OrderByDescending(fact => fact.KnownFrom).ThenBy(fact => fact.Id, StringComparer.Ordinal)],
            parts, sum, total?.Kind == FactKind.Derived ? null : total?.Value - sum, parts.Length > 0 && parts.All(part => part.Value is not null));
    }

    /// <summary>Parts add up within one document alone: another may count the same money under another name.</summary>
    private static decimal? Sum(IEnumerable<Fact> parts)
    {
        var known = parts.Where(part => part.Value is not null).ToList();
        return known.Count > 0 && known.All(part => part.SourceId is not null && part.SourceId == known[0].SourceId) ? known.Sum(part => part.Value) : null;
    }
}

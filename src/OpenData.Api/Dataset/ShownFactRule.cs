namespace OpenData.Api.Dataset;

/// <summary>
/// The published rule that picks the one figure to show where several documents give one for the same indicator,
/// place, period and category. All figures stay; the others are shown beside it.
/// </summary>
/// <remarks>
/// Targets compete with targets only. Among the rest, in this order: a value beats a missing one; a result beats
/// a figure that the dataset derived, which beats an expectation; the latest document wins; an exact value beats an inexact one;
/// the earlier paragraph wins; the smaller id wins.
/// </remarks>
public static class ShownFactRule
{
    /// <summary>Sets <see cref="Fact.SupersededFrom"/> and <see cref="Fact.Shown"/> of all <paramref name="facts"/>, whose <see cref="Fact.KnownFrom"/> is set.</summary>
    internal static void Apply(IEnumerable<Fact> facts)
    {
        foreach (var rivals in facts.GroupBy(Question))
        {
            DateOnly? betterKnownFrom = null;
            foreach (var fact in rivals.Order(BestFirst))
            {
                fact.SupersededFrom = betterKnownFrom;
                fact.Shown = betterKnownFrom is null;
                if (betterKnownFrom is null || fact.KnownFrom < betterKnownFrom) betterKnownFrom = fact.KnownFrom;
            }
        }
    }

    private static (string, string, string, string?, bool) Question(Fact fact) =>
        (fact.IndicatorId, fact.PlaceId, fact.PeriodText, fact.CategoryId, fact.Kind == FactKind.Target);

    private static Comparer<Fact> BestFirst { get; } = Comparer<Fact>.Create((a, b) =>
        First(
            a.Missing.HasValue.CompareTo(b.Missing.HasValue),
            Rank(a.Kind).CompareTo(Rank(b.Kind)),
            b.KnownFrom.CompareTo(a.KnownFrom),
            (a.Qualifier != Qualifier.Exact).CompareTo(b.Qualifier != Qualifier.Exact),
            Nullable.Compare(a.Paragraph, b.Paragraph),
            string.CompareOrdinal(a.Id, b.Id)));

    private static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
            if (comparison != 0) return comparison;
        return 0;
    }

    private static int Rank(FactKind kind) => kind switch
    {
        FactKind.Reported or FactKind.Target => 0,
        FactKind.Derived => 1,
        _ => 2,
    };
}

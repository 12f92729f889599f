namespace OpenData.Api.Dataset;

/// <summary>
/// Numbers the figures of each administrative unit when they are loaded, so that the latest few of many units are read
/// from an index at once: the figure of the latest time first, then the one that was known last.
/// </summary>
internal static class FactRecency
{
    /// <summary>Sets <see cref="Fact.Recency"/> of all <paramref name="facts"/>, whose <see cref="Fact.KnownFrom"/> is set.</summary>
    public static void Apply(IEnumerable<Fact> facts)
    {
        foreach (var ofPlace in facts.GroupBy(fact => fact.PlaceId, StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var fact in ofPlace.OrderByDescending(fact => fact.PeriodTo).ThenByDescending(fact => fact.KnownFrom).ThenByDescending(fact => fact.Id, StringComparer.Ordinal))
                fact.Recency = ++number;
        }
    }
}

using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Promises;

/// <summary>Reads targets with everything that can be their result, and judges them: three statements, however many there are.</summary>
internal static class PromiseReader
{
    /// <summary>The promises that <paramref name="targets"/> state, those that are due first first.</summary>
    /// <param name="targets">The facts that are targets.</param>
    /// <param name="db">The dataset.</param>
    /// <param name="knownOn">The day by whose end a document must have been published to count; null for all documents.</param>
    /// <param name="cancellation">Gives the reading up.</param>
    public static async Task<IReadOnlyList<Promise>> Read(IQueryable<Fact> targets, DatasetContext db, DateOnly? knownOn, CancellationToken cancellation)
    {
        var day = knownOn ?? DateOnly.MaxValue;
        var stated = await targets
            .Where(fact => fact.Value != null && fact.KnownFrom <= day)
            .Select(fact => new StatedTarget
            {
                Fact = fact,
                Direction = fact.Indicator!.Direction,
                Measure = fact.Indicator.Measure,
                Dimension = fact.Category!.Dimension,
                PublishedFrom = fact.Source!.PublishedFrom,
            })
            .ToListAsync(cancellation);
        if (stated.Count == 0) return [];

        foreach (var target in stated) target.Fact.AsKnownOn(knownOn);

        var indicatorIds = stated.Select(target => target.Fact.IndicatorId).Distinct().ToList();
        var placeIds = stated.Select(target => target.Fact.PlaceId).Distinct().ToList();
        var results = await db.Facts
            .Where(fact => fact.Kind != FactKind.Target && fact.Value != null && fact.KnownFrom <= day
                && indicatorIds.Contains(fact.IndicatorId) && placeIds.Contains(fact.PlaceId))
            .Select(fact => new StatedResult { Fact = fact, PublishedText = fact.Source!.PublishedText })
            .ToListAsync(cancellation);
        foreach (var result in results) result.Fact.AsKnownOn(knownOn);
        var latestDocument = await db.Sources.Where(source => source.PublishedTo <= day).MaxAsync(source => source.PublishedTo, cancellation);

        var resultsByQuestion = results.ToLookup(result => (result.Fact.IndicatorId, result.Fact.PlaceId, result.Fact.CategoryId));
        var partsByPromise = stated.Where(target => target.IsPart)
            .ToLookup(target => (target.Fact.IndicatorId, target.Fact.PlaceId, target.Fact.PeriodText), target => target.Fact);
        return [.. stated
            .Where(target => !target.IsPart)
            .GroupBy(target => (target.Fact.IndicatorId, target.Fact.PlaceId, target.Fact.PeriodText, target.Fact.CategoryId))
            .Select(statements => PromiseRule.Judge(
                [.. statements.OrderByDescending(target => target.Fact.KnownFrom).ThenBy(target => target.Fact.Id, StringComparer.Ordinal)],
                resultsByQuestion[(statements.Key.IndicatorId, statements.Key.PlaceId, statements.Key.CategoryId)],
                statements.Key.CategoryId is null ? partsByPromise[(statements.Key.IndicatorId, statements.Key.PlaceId, statements.Key.PeriodText)] : [],
                latestDocument))
            .OrderBy(promise => promise.Due)
            .ThenBy(promise => promise.Target.IndicatorId, StringComparer.Ordinal)
            .ThenBy(promise => promise.Target.Id, StringComparer.Ordinal)];
    }
}

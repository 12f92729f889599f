using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Puts targets beside what came of them.</summary>
internal static class Promises
{
    /// <summary>
    /// The promises of the newest period of which a result is known; of the newest period at all where none is.
    /// </summary>
    public static IReadOnlyList<Promise> Newest(IndicatorFigures indicators, PageFigures figures)
    {
        var promises = indicators.All
            .SelectMany(
                indicator => indicator.Facts.Where(fact => fact.Kind == FigureKind.Target),
                (indicator, target) => (Indicator: indicator, Target: target, Result: ResultOf(target, indicator.Facts)))
            .ToArray();
        var newest = promises.OrderByDescending(promise => promise.Result is not null)
            .ThenByDescending(promise => promise.Target.Period.To)
            .FirstOrDefault().Target?.Period;
        var written = LastDocument(indicators);
        return
        [
            .. promises.Where(promise => promise.Target.Period == newest).Select(promise => new Promise(
                promise.Target.Id,
                Label(promise.Target),
                figures.Of(promise.Target),
                figures.OfNullable(promise.Result),
                Judge(promise.Target, promise.Result, promise.Indicator.Direction, written))),
        ];
    }

    /// <summary>What came of a target. A result that nobody published is never counted as a failure.</summary>
    internal static Verdict Judge(FactAnswer target, FactAnswer? result, Direction direction, DateOnly written)
    {
        if (target.Value is not { } promised) return Verdict.NotPublished;
        if (result?.Value is not { } reached)
            return target.Period.To > written ? Verdict.NotYetDue : Verdict.NotPublished;
        var kept = direction == Direction.LessIsBetter ? reached <= promised : reached >= promised;
        return kept ? Verdict.Kept : Verdict.FellShort;
    }

    private static FactAnswer? ResultOf(FactAnswer target, IEnumerable<FactAnswer> facts) =>
        facts.FirstOrDefault(fact =>
            fact.Kind != FigureKind.Target && fact.Period == target.Period && fact.Category?.Id == target.Category?.Id);

    private static string Label(FactAnswer target) =>
        target.Category is { } category ? $"{target.Indicator.Name}: {category.Name}" : target.Indicator.Name;

    private static DateOnly LastDocument(IndicatorFigures indicators) =>
        indicators.All.SelectMany(indicator => indicator.Facts)
            .Select(fact => fact.Citation?.Source.Published.To ?? DateOnly.MinValue)
            .DefaultIfEmpty()
            .Max();
}

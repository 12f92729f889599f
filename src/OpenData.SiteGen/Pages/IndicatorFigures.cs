using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The figures that an answer brought, found by what they count.</summary>
internal sealed class IndicatorFigures(IEnumerable<IndicatorAnswer> indicators, PageFigures figures)
{
    private readonly Dictionary<string, IndicatorAnswer> _indicators =
        indicators.ToDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    private bool _hasEarlier;

    /// <summary>Whether there are earlier figures than those of a series or breakdown that was made so far.</summary>
    public bool HasEarlier => _hasEarlier;

    /// <summary>The results of an indicator, targets left out, earliest first.</summary>
    public IEnumerable<FactAnswer> Results(string indicator) =>
        _indicators.GetValueOrDefault(indicator)?.Facts.Where(fact => fact.Kind != FigureKind.Target) ?? [];

    /// <summary>The newest result that is no part of a breakdown and has a value; null where there is none.</summary>
    public FactAnswer? Newest(string indicator) =>
        Results(indicator).LastOrDefault(fact => fact is { Category: null, Value: not null });

    /// <summary>The newest result, as a figure.</summary>
    public Figure? NewestFigure(string indicator) => figures.OfNullable(Newest(indicator));

    /// <summary>An indicator over time: its newest figures.</summary>
    public Series Series(string indicator)
    {
        FactAnswer[] points = [.. Results(indicator).Where(fact => fact is { Category: null, Value: not null })];
        return new Series(
            _indicators.GetValueOrDefault(indicator)?.Name ?? indicator, [.. History.Newest(points, History.MostPoints, ref _hasEarlier).Select(figures.Of)]);
    }

    /// <summary>The newest breakdown of an indicator; null where no document breaks it down.</summary>
    public Breakdown? NewestBreakdown(string indicator) =>
        BrokenDown(indicator).LastOrDefault() is { } period ? Breakdown(period) : null;

    /// <summary>The newest breakdowns of an indicator that a document gives with their total, earliest first.</summary>
    public IReadOnlyList<Breakdown> WholeBreakdowns(string indicator)
    {
        IGrouping<Period, FactAnswer>[] whole = [.. BrokenDown(indicator).Where(period => period.Any(fact => fact.Category is null))];
        return [.. History.Newest(whole, History.MostBreakdowns, ref _hasEarlier).Select(Breakdown)];
    }

    private IEnumerable<IGrouping<Period, FactAnswer>> BrokenDown(string indicator) =>
        Results(indicator).Where(fact => fact.Value is not null)
            .GroupBy(fact => fact.Period)
            .Where(period => period.Any(fact => fact.Category is not null))
            .OrderBy(period => period.Key.To);

    private Breakdown Breakdown(IGrouping<Period, FactAnswer> period) =>
        new(period.Key,
            figures.OfNullable(period.FirstOrDefault(fact => fact.Category is null)),
            [
                .. period.Where(fact => fact.Category is not null)
                    .OrderBy(fact => fact.Category!.Position)
                    .Select(fact => new Part(fact.Category!.Id, fact.Category.Name, fact.Category.Position, figures.Of(fact))),
            ]);
}

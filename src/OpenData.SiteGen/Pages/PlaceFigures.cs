using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The figures of an administrative unit that its page shows: the newest, those of one indicator and category together.</summary>
internal sealed class PlaceFigures
{
    private readonly IReadOnlyList<IReadOnlyList<FactAnswer>> _series;
    private bool _hasEarlier;

    /// <param name="facts">The unit's figures, earliest first.</param>
    public PlaceFigures(IReadOnlyList<FactAnswer> facts) =>
        _series =
        [
            .. History.Newest(facts, History.MostOfPlace, ref _hasEarlier).Where(fact => fact.Value is not null)
                .GroupBy(fact => (fact.Indicator.Id, fact.Category?.Id, fact.Kind == FigureKind.Target))
                .Select(group => History.Newest([.. group], History.MostPoints, ref _hasEarlier)),
        ];

    /// <summary>The figures.</summary>
    public IReadOnlyList<Series> Series(PageFigures figures) =>
        [.. _series.Select(facts => facts.Select(figures.Of).ToArray()).Select(points => new Series(points[0].Label, points))];

    /// <summary>The table that has the earlier ones; null where there are none.</summary>
    public DataDownload? Earlier(Edition edition) => _hasEarlier ? edition.FigureTable : null;
}

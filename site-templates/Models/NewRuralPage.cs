namespace OpenData.SiteTemplates.Models;

/// <summary>The New Rural (<i>nông thôn mới</i>) page.</summary>
public sealed record NewRuralPage : FramedPage
{
    /// <summary>The newest year's targets and results.</summary>
    public required IReadOnlyList<Promise> Promises { get; init; }

    /// <summary>Communes by criteria of the standard set met, newest.</summary>
    public required Breakdown Criteria { get; init; }

    /// <summary>Communes by criteria of the advanced set met, newest; null when no document breaks them down.</summary>
    public Breakdown? AdvancedCriteria { get; init; }

    /// <summary>How many criteria the set has that the figures count.</summary>
    public required int CriteriaCount { get; init; }

    /// <summary>Criteria met per commune on average, oldest first, derived years included.</summary>
    public required Series Average { get; init; }

    /// <summary>Criteria of the advanced set met per commune on average; null when unknown.</summary>
    public Figure? AdvancedAverage { get; init; }

    /// <summary>Communes certified, oldest first.</summary>
    public required Series Certified { get; init; }

    /// <summary>The decision that issued the criteria set in force; null when no document or rule in the dataset says.</summary>
    public string? CriteriaDecision { get; init; }

    /// <summary>The province's map, with the communes that the documents name as certified.</summary>
    public required IReadOnlyList<MapUnit> Map { get; init; }

    /// <summary>Names of the districts that a document says have no certified commune.</summary>
    public required IReadOnlyList<NamedPlace> DistrictsWithout { get; init; }

    /// <summary>Figures that no document gives, or the first of them where there are many.</summary>
    public required IReadOnlyList<Figure> Gaps { get; init; }

    /// <summary>How many of them there are.</summary>
    public required int GapCount { get; init; }

    /// <summary>The table that has them all; null where it is not offered.</summary>
    public DataDownload? FigureTable { get; init; }

    /// <summary>The table that has earlier figures than those shown; null where the page shows all.</summary>
    public DataDownload? EarlierFigures { get; init; }
}

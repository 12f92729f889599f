namespace OpenData.SiteTemplates.Models;

/// <summary>The OCOP page.</summary>
public sealed record OcopPage : FramedPage
{
    /// <summary>Rated products by stars, oldest first; the last one is the newest.</summary>
    public required IReadOnlyList<Breakdown> Stars { get; init; }

    /// <summary>The newest round of rating; null when no document tells of one.</summary>
    public RatingRound? Round { get; init; }

    /// <summary>Communes certified New Rural; null when unknown.</summary>
    public Figure? CertifiedCommunes { get; init; }

    /// <summary>Those of <see cref="CertifiedCommunes"/> that have OCOP products; null when unknown.</summary>
    public Figure? CertifiedWithProducts { get; init; }

    /// <summary>Especially disadvantaged communes that have OCOP products; null when unknown.</summary>
    public Figure? DisadvantagedWithProducts { get; init; }

    /// <summary>The province's map, with the communes that the documents name as having OCOP products.</summary>
    public required IReadOnlyList<MapUnit> Map { get; init; }

    /// <summary>What the programme did for producers, in the order of the documents.</summary>
    public required IReadOnlyList<Figure> Support { get; init; }

    /// <summary>Organisations by growth of revenue, in percent; null when no document tells.</summary>
    public Breakdown? Revenue { get; init; }

    /// <summary>The least and the most that revenue grew to, in times of what it was; null when no document tells.</summary>
    public Breakdown? RevenueRange { get; init; }

    /// <summary>The products that the documents name, or some of them where there are many; most stars first.</summary>
    public required IReadOnlyList<NamedProduct> Products { get; init; }

    /// <summary>How many of them there are.</summary>
    public required int ProductCount { get; init; }

    /// <summary>Figures of the context that the documents tie to the programme, such as the poverty rate.</summary>
    public required IReadOnlyList<Series> Context { get; init; }

    /// <summary>Figures that no document gives, or the first of them where there are many.</summary>
    public required IReadOnlyList<Figure> Gaps { get; init; }

    /// <summary>How many of them there are.</summary>
    public required int GapCount { get; init; }

    /// <summary>The table that has them all; null where it is not offered.</summary>
    public DataDownload? FigureTable { get; init; }

    /// <summary>The table that has earlier figures than those shown; null where the page shows all.</summary>
    public DataDownload? EarlierFigures { get; init; }
}

namespace OpenData.SiteTemplates.Models;

/// <summary>One district, town or city.</summary>
public sealed record DistrictPage : FramedPage
{
    /// <summary>The district.</summary>
    public required PlaceLink Unit { get; init; }

    /// <summary>What it is.</summary>
    public required UnitIdentity Identity { get; init; }

    /// <summary>The newest figure of its certified communes; null where no document gives one.</summary>
    public Figure? Certified { get; init; }

    /// <summary>Its hexagons; those that a document names as certified are marked. Empty where none is drawn.</summary>
    public required IReadOnlyList<MapUnit> Map { get; init; }

    /// <summary>Its units of all times, in the order of their names.</summary>
    public required IReadOnlyList<ListedUnit> Units { get; init; }

    /// <summary>What documents say of the standing of its communes, earliest first.</summary>
    public required IReadOnlyList<PlaceStanding> Standings { get; init; }

    /// <summary>The figures given for it, those of one indicator together, earliest first.</summary>
    public required IReadOnlyList<Series> Figures { get; init; }

    /// <summary>The table that has earlier figures than those shown; null where the page shows all.</summary>
    public DataDownload? EarlierFigures { get; init; }

    /// <summary>The products whose producer is in it.</summary>
    public required IReadOnlyList<NamedProduct> Products { get; init; }

    /// <summary>The producers in it.</summary>
    public required IReadOnlyList<NamedProducer> Producers { get; init; }

    /// <summary>What documents name of it without a figure.</summary>
    public required IReadOnlyList<NamedMention> Mentions { get; init; }

    /// <summary>What it came from, earliest first.</summary>
    public required IReadOnlyList<UnitChange> Before { get; init; }

    /// <summary>What it went into, earliest first.</summary>
    public required IReadOnlyList<UnitChange> After { get; init; }
}

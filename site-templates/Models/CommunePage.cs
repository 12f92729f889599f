namespace OpenData.SiteTemplates.Models;

/// <summary>One commune, ward or township: what is known of it, and what nobody has published.</summary>
public sealed record CommunePage : FramedPage
{
    /// <summary>The unit.</summary>
    public required PlaceLink Unit { get; init; }

    /// <summary>Whether it is a rural commune (<i>xã</i>), the only type that is certified New Rural.</summary>
    public required bool IsRural { get; init; }

    /// <summary>What it is.</summary>
    public required UnitIdentity Identity { get; init; }

    /// <summary>What documents say of its standing, earliest first.</summary>
    public required IReadOnlyList<PlaceStanding> Standings { get; init; }

    /// <summary>What documents say of the standing of the units that it came from: it does not inherit them.</summary>
    public required IReadOnlyList<PlaceStanding> FormerStandings { get; init; }

    /// <summary>The figures given for it alone, those of one indicator together, earliest first.</summary>
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

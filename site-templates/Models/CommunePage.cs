namespace OpenData.SiteTemplates.Models;

/// <summary>One commune, ward or township: what is known of it, and what nobody has published.</summary>
public sealed record CommunePage
{
    /// <summary>What is around the content.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The unit.</summary>
    public required PlaceLink Unit { get; init; }

    /// <summary>Whether it is a rural commune (<i>xã</i>), the only type that is certified New Rural.</summary>
    public required bool IsRural { get; init; }

    /// <summary>The official code; null where it is not known.</summary>
    public string? Code { get; init; }

    /// <summary>Its district; null for communes after the districts were abolished.</summary>
    public PlaceLink? District { get; init; }

    /// <summary>Its province; null where it is not known.</summary>
    public PlaceLink? Province { get; init; }

    /// <summary>The first day on which it existed; null where that is earlier than the dataset looks.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it existed; null where it still does.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Other spellings of its name; null where there are none.</summary>
    public string? OtherNames { get; init; }

    /// <summary>The dataset's remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the reference lists are not sure of it.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>What documents say of its standing, earliest first.</summary>
    public required IReadOnlyList<PlaceStanding> Standings { get; init; }

    /// <summary>What documents say of the standing of the units that it came from: it does not inherit them.</summary>
    public required IReadOnlyList<PlaceStanding> FormerStandings { get; init; }

    /// <summary>The figures given for it alone, those of one indicator together, earliest first.</summary>
    public required IReadOnlyList<Series> Figures { get; init; }

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

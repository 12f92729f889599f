namespace OpenData.SiteTemplates.Models;

/// <summary>The front page: what the two programmes have come to, in a handful of figures.</summary>
public sealed record HomePage : FramedPage
{
    /// <summary>The newest number of OCOP products with its stars.</summary>
    public required Breakdown Products { get; init; }

    /// <summary>The newest average of New Rural criteria met per commune.</summary>
    public required Figure CriteriaAverage { get; init; }

    /// <summary>How many criteria the set has that <see cref="CriteriaAverage"/> counts.</summary>
    public required int CriteriaCount { get; init; }

    /// <summary>Communes by criteria met, newest; null when no document breaks them down.</summary>
    public Breakdown? Criteria { get; init; }

    /// <summary>The newest year's targets and results.</summary>
    public required IReadOnlyList<Promise> Promises { get; init; }

    /// <summary>The amounts of money that documents state, plans left out, each by itself, the largest first.</summary>
    public required IReadOnlyList<Figure> Amounts { get; init; }

    /// <summary>The communes, wards and townships; marked are those that a document names as certified.</summary>
    public required IReadOnlyList<MapUnit> Map { get; init; }

    /// <summary>The checks that do not hold, or the first of them where there are many.</summary>
    public required IReadOnlyList<NamedCheck> FailedChecks { get; init; }

    /// <summary>How many do not hold.</summary>
    public required int FailedCount { get; init; }

    /// <summary>How many checks were recomputed.</summary>
    public required int CheckCount { get; init; }
}

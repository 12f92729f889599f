namespace OpenData.Api.Dataset;

/// <summary>A member of a breakdown: four stars, cooperatives, communes with 15 to 18 criteria, a unit of measurement.</summary>
public sealed class Category : INode
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The breakdown that it belongs to, such as "stars", "producer-type" or "unit".</summary>
    public required string Dimension { get; init; }

    /// <summary>Its place in the order of the breakdown, from 1.</summary>
    public int Position { get; init; }

    /// <summary>The name in Vietnamese.</summary>
    public required string NameVi { get; init; }

    /// <summary>The name in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>The lower bound of a band, included; null where the band has none or the category is no band.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper bound of a band, included; null where the band has none or the category is no band.</summary>
    public decimal? Upper { get; init; }

    /// <summary>How sure this row is; null where a document of the archive says it.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The id of the decision that defines it; null where none is known.</summary>
    public string? DecisionId { get; init; }

    /// <summary>The decision that defines it; null where none is known.</summary>
    public Decision? Decision { get; init; }
}

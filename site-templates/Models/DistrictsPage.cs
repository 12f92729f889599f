namespace OpenData.SiteTemplates.Models;

/// <summary>The list of districts.</summary>
public sealed record DistrictsPage : FramedPage
{
    /// <summary>The districts in the order of their codes.</summary>
    public required IReadOnlyList<DistrictRow> Districts { get; init; }

    /// <summary>The hexagons of all districts; those that a document names as certified are marked. Empty where none is drawn.</summary>
    public required IReadOnlyList<MapUnit> Map { get; init; }
}

namespace OpenData.SiteTemplates.Models;

/// <summary>The list of districts, or the part of it under one letter.</summary>
public sealed record DistrictsPage : FramedPage
{
    /// <summary>How many districts there are, or begin with the letters.</summary>
    public required int Count { get; init; }

    /// <summary>The letters that all names of the page begin with; null for the page of all.</summary>
    public string? Letters { get; init; }

    /// <summary>The rows of letters that names begin with; empty where one page tells of all districts.</summary>
    public required IReadOnlyList<LetterRow> Rows { get; init; }

    /// <summary>The names on the page of a letter.</summary>
    public required IReadOnlyList<PlaceLink> Names { get; init; }

    /// <summary>The districts with what documents say of them, empty where there are too many for one page; in the order of their codes.</summary>
    public required IReadOnlyList<DistrictRow> Districts { get; init; }

    /// <summary>The hexagons of all districts; those that a document names as certified are marked. Empty where none is drawn.</summary>
    public required IReadOnlyList<MapUnit> Map { get; init; }
}

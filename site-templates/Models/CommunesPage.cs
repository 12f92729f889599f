namespace OpenData.SiteTemplates.Models;

/// <summary>The list of all communes, wards and townships, or the part of it under one letter.</summary>
public sealed record CommunesPage : FramedPage
{
    /// <summary>How many units there are of all times.</summary>
    public required int Count { get; init; }

    /// <summary>The letters that all names of the page begin with; null for the page of all.</summary>
    public string? Letters { get; init; }

    /// <summary>The rows of letters that names begin with, each with where its names are listed.</summary>
    public required IReadOnlyList<LetterRow> Rows { get; init; }

    /// <summary>The names under their letters; empty where every letter has a page of its own.</summary>
    public required IReadOnlyList<LetterGroup> Groups { get; init; }

    /// <summary>How many units there were from which day on, earliest first; empty on the page of a letter.</summary>
    public required IReadOnlyList<UnitCount> Counts { get; init; }

    /// <summary>The districts with how many units of all times each has; empty on the page of a letter.</summary>
    public required IReadOnlyList<DistrictCount> Districts { get; init; }
}

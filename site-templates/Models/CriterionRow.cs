namespace OpenData.SiteTemplates.Models;

/// <summary>A criterion by its number, with its name in each set.</summary>
/// <param name="Number">The number, the same in all sets.</param>
/// <param name="Names">Its name in each set, the oldest first; null where a set has none of that number.</param>
public sealed record CriterionRow(int Number, IReadOnlyList<string?> Names)
{
    /// <summary>Whether its name in a set differs from the set before.</summary>
    public bool ChangedIn(int set) => set > 0 && Names[set] is { } name && Names[set - 1] is { } before && name != before;
}

namespace OpenData.SiteTemplates.Models;

/// <summary>The sets of New Rural criteria and what changed between them.</summary>
public sealed record CriteriaPage : FramedPage
{
    /// <summary>The standard sets, the oldest first.</summary>
    public required IReadOnlyList<CriteriaSetCard> Sets { get; init; }

    /// <summary>The sets of other levels.</summary>
    public required IReadOnlyList<CriteriaSetCard> Others { get; init; }

    /// <summary>The criteria of the standard sets in their groups.</summary>
    public required IReadOnlyList<CriteriaGroup> Groups { get; init; }
}

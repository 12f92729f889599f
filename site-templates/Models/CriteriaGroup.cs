namespace OpenData.SiteTemplates.Models;

/// <summary>Criteria that belong together.</summary>
/// <param name="Name">The group's name in the page's language.</param>
/// <param name="Rows">Its criteria, by number.</param>
public sealed record CriteriaGroup(string Name, IReadOnlyList<CriterionRow> Rows);

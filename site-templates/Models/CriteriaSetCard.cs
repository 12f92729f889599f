namespace OpenData.SiteTemplates.Models;

/// <summary>A set of New Rural criteria.</summary>
/// <param name="Id">The set's id.</param>
/// <param name="Title">Its title in the page's language.</param>
/// <param name="Period">The period that it was made for.</param>
/// <param name="Decision">Number of the decision that issued it; null where not known.</param>
/// <param name="From">The first day on which it was in force; null where not known.</param>
/// <param name="To">The last day on which it was in force; null where not known or still in force.</param>
/// <param name="Count">How many criteria it has; null where not known.</param>
/// <param name="Note">The dataset's remark in the page's language; null when there is none.</param>
public sealed record CriteriaSetCard(
    string Id, string Title, Period Period, string? Decision, DateOnly? From, DateOnly? To, int? Count, string? Note);

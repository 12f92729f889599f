using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>What the page of criteria is made from.</summary>
internal sealed record CriteriaAnswer(IReadOnlyList<CriteriaSetPageAnswer> CriteriaSets);

/// <summary>A criteria set with its criteria.</summary>
internal sealed record CriteriaSetPageAnswer(
    string Id, NewRuralLevel Level, [property: Translated] string Title, [property: Translated] string? Note, Period Period, DateOnly? ValidFrom, DateOnly? ValidTo, int? CriteriaCount,
    DecisionNameAnswer? Decision, IReadOnlyList<CriterionAnswer> Criteria);

/// <summary>A criterion of a set.</summary>
internal sealed record CriterionAnswer(int Number, [property: Translated] string? Name, CategoryAnswer? Group);

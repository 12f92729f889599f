namespace OpenData.SiteGen.Api.Answers;

/// <summary>A set of New Rural criteria.</summary>
internal sealed record CriteriaSetAnswer(
    string Id, string Level, DateOnly ValidFrom, DateOnly? ValidTo, int CriteriaCount, DecisionNameAnswer? Decision);

/// <summary>A legal document by its number.</summary>
internal sealed record DecisionNameAnswer(string Number);

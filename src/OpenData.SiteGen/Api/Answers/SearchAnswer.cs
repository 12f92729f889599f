namespace OpenData.SiteGen.Api.Answers;

/// <summary>A page of a list of things that can be searched for.</summary>
internal sealed record SearchListAnswer(Nodes<SearchedAnswer> List);

/// <summary>A thing with the names that it is found by; what its kind has not is null.</summary>
internal sealed record SearchedAnswer(
    string Id,
    string? FullVi,
    string? FullEn,
    string? Vi = null,
    string? Code = null,
    string? OtherNames = null,
    SearchedParentAnswer? Parent = null,
    DateOnly? ValidTo = null,
    SearchedCitationAnswer? Citation = null,
    IReadOnlyList<SearchedFactAnswer>? Facts = null);

/// <summary>What a unit is a part of.</summary>
internal sealed record SearchedParentAnswer(string FullVi, string FullEn);

/// <summary>A figure with its document.</summary>
internal sealed record SearchedFactAnswer(string Id, SearchedCitationAnswer? Citation);

/// <summary>Which document says it.</summary>
internal sealed record SearchedCitationAnswer(IdAnswer Source);

namespace OpenData.SiteGen.Api.Answers;

/// <summary>A derived figure's id and what it is computed from, in the order of its formula.</summary>
internal sealed record DerivedAnswer(string Id, IReadOnlyList<FactAnswer> Inputs);

using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>A commune, ward or township with everything that its page shows.</summary>
internal sealed record CommunePageAnswer(
    string Id,
    string Type,
    [property: Translated] string Name,
    [property: Translated] string FullName,
    string? Code,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? OtherNames,
    [property: Translated] string? Note,
    Confidence? Confidence,
    PlaceAnswer? District,
    PlaceAnswer? Province,
    IReadOnlyList<FactAnswer> Facts,
    IReadOnlyList<StandingAnswer> Standings,
    IReadOnlyList<ProductAnswer> Products,
    IReadOnlyList<ProducerAnswer> Producers,
    IReadOnlyList<NamedAnswer> Mentions,
    IReadOnlyList<PredecessorAnswer> Predecessors,
    IReadOnlyList<FollowerAnswer> Successors);

/// <summary>A change by which a unit came to be.</summary>
internal sealed record PredecessorAnswer(
    DateOnly Date, UnitChangeKind Kind, string Part, Confidence? Confidence, DecisionNameAnswer? Decision, FormerPlaceAnswer From);

/// <summary>A unit before a change, with what documents say of it.</summary>
internal sealed record FormerPlaceAnswer(string Id, string Type, [property: Translated] string Name, [property: Translated] string FullName, IReadOnlyList<StandingAnswer> Standings);

/// <summary>A change by which a unit ceased to be.</summary>
internal sealed record FollowerAnswer(
    DateOnly Date, UnitChangeKind Kind, string Part, Confidence? Confidence, DecisionNameAnswer? Decision, PlaceAnswer To);

/// <summary>How sure a row of the reference lists is.</summary>
internal enum Confidence
{
    /// <summary>Two independent sources agree.</summary>
    High,

    /// <summary>One good source.</summary>
    Medium,

    /// <summary>Plausible, not confirmed.</summary>
    Low,
}

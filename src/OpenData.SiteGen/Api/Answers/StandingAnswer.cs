using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>What a document says of a named commune.</summary>
internal sealed record StandingAnswer(
    string Id, NewRuralLevel? Level, int? Year, StandingKind Kind, StandingPlaceAnswer Place, CitationAnswer? Citation, [property: Translated] string? Note = null);

/// <summary>The commune.</summary>
internal sealed record StandingPlaceAnswer(string Id, [property: Translated] string Name, [property: Translated] string FullName);

/// <summary>A change by which a commune ceased to be.</summary>
internal sealed record SuccessorAnswer(IdAnswer To);

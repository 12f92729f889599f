namespace OpenData.SiteTemplates.Models;

/// <summary>A commune's standing, without the document that says it.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Level">The level it is about; null where the kind has none.</param>
/// <param name="Year">The year it is about; null where none is named.</param>
public sealed record Standing(StandingKind Kind, NewRuralLevel? Level, int? Year);

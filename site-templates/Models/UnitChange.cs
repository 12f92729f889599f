namespace OpenData.SiteTemplates.Models;

/// <summary>A step from one administrative unit to another.</summary>
/// <param name="Unit">The unit on the other side of the step.</param>
/// <param name="Date">The first day after it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="InPart">Whether only a part of the territory took the step.</param>
/// <param name="Decision">Number of the legal document that ordered it; null when not known.</param>
/// <param name="IsUncertain">Whether the reference lists are not sure of it.</param>
public sealed record UnitChange(
    PlaceLink Unit, DateOnly Date, UnitChangeKind Kind, bool InPart, string? Decision, bool IsUncertain);

namespace OpenData.SiteTemplates.Models;

/// <summary>What a document says of a named commune.</summary>
/// <param name="Standing">What it says.</param>
/// <param name="Unit">The commune that it names.</param>
/// <param name="Printed">The exact words, in the document's language; null when they are not recorded.</param>
/// <param name="Note">The dataset's remark in the page's language; null when there is none.</param>
/// <param name="Mark">The way to the document.</param>
public sealed record PlaceStanding(Standing Standing, PlaceLink Unit, string? Printed, string? Note, SourceMark Mark);

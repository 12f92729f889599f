namespace OpenData.SiteTemplates.Models;

/// <summary>A unit in the list.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Above">Name of its district, or of its province where it has none, in the page's language; null where neither is known.</param>
/// <param name="OtherNames">Other spellings; null where there are none.</param>
/// <param name="Until">The last day on which it existed; null where it still does.</param>
public sealed record ListedUnit(PlaceLink Unit, string? Above, string? OtherNames, DateOnly? Until);

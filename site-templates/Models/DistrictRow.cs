namespace OpenData.SiteTemplates.Models;

/// <summary>A district in the list of all.</summary>
/// <param name="District">The district.</param>
/// <param name="Until">The last day on which it existed; null where it still does.</param>
/// <param name="Units">How many communes, wards and townships it had last; null for one that ended before the others: most of its units went on, and are counted where they belonged later.</param>
/// <param name="Certified">The newest figure of its certified communes; null where no document gives one.</param>
/// <param name="Named">The communes that documents name as certified.</param>
public sealed record DistrictRow(
    PlaceLink District, DateOnly? Until, int? Units, Figure? Certified, IReadOnlyList<PlaceStanding> Named);

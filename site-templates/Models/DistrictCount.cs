namespace OpenData.SiteTemplates.Models;

/// <summary>A district and how many units the list has of it.</summary>
/// <param name="District">The district.</param>
/// <param name="Count">Its units of all times.</param>
public sealed record DistrictCount(PlaceLink District, int Count);

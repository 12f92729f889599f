namespace OpenData.SiteTemplates.Models;

/// <summary>What an administrative unit is, in the reference lists.</summary>
/// <param name="Above">The units that it belongs to, the nearest first.</param>
/// <param name="Code">The official code; null where it is not known.</param>
/// <param name="From">The first day on which it existed; null where that is earlier than the dataset looks.</param>
/// <param name="To">The last day on which it existed; null where it still does.</param>
/// <param name="OtherNames">Other spellings of its name; null where there are none.</param>
/// <param name="Note">The dataset's remark; null when there is none.</param>
/// <param name="IsUncertain">Whether the lists are not sure of it.</param>
public sealed record UnitIdentity(
    IReadOnlyList<PlaceLink> Above, string? Code, DateOnly? From, DateOnly? To, string? OtherNames, string? Note, bool IsUncertain);

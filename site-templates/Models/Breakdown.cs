namespace OpenData.SiteTemplates.Models;

/// <summary>A total and its parts, as of one period.</summary>
/// <param name="Period">The period of all figures in it.</param>
/// <param name="Total">The whole as a document states it; null when no document does.</param>
/// <param name="Parts">The parts in the order of their categories; a part no document mentions is not in the list.</param>
public sealed record Breakdown(Period Period, Figure? Total, IReadOnlyList<Part> Parts);

namespace OpenData.SiteTemplates.Models;

/// <summary>A day from which a <see cref="Series"/> is measured another way, so that figures of the two sides do not compare.</summary>
/// <param name="Day">The first day of the new way.</param>
/// <param name="Label">What changed, such as the number of the decision that issued the new criteria set.</param>
public sealed record SeriesBreak(DateOnly Day, string Label);

namespace OpenData.SiteTemplates.Models;

/// <summary>One indicator over time.</summary>
/// <param name="Label">The indicator's name in the page's language.</param>
/// <param name="Points">Its figures in the order of their periods; the dates may lie unevenly.</param>
public sealed record Series(string Label, IReadOnlyList<Figure> Points)
{
    /// <summary>Where the way of measuring changes, earliest first; empty when all figures compare.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];
}

namespace OpenData.SiteTemplates.Models;

/// <summary>An arithmetic promise between figures, recomputed.</summary>
public sealed record CheckResult
{
    /// <summary>The check's id and anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What ought to hold, in the page's language.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it holds within the rounding of the printed figures; null when a figure is missing.</summary>
    public required bool? Holds { get; init; }

    /// <summary>The figure that is stated; null when the operands are held against 100 per cent or a count of places instead.</summary>
    public required Figure? Stated { get; init; }

    /// <summary>What the result is held against when no figure is stated (100 per cent, the number of communes); null otherwise.</summary>
    public decimal? Expected { get; init; }

    /// <summary>
    /// The formula over <c>a</c>, <c>b</c>, … = <see cref="Operands"/> in order; a range is two formulas with <c>..</c> between them;
    /// null when the operands are simply added or counted.
    /// </summary>
    public string? Formula { get; init; }

    /// <summary>The figures it is recomputed from; empty when names are counted.</summary>
    public required IReadOnlyList<Figure> Operands { get; init; }

    /// <summary>What comes out, or the end of a range that is nearer; null when a figure is missing.</summary>
    public required decimal? Computed { get; init; }

    /// <summary>A figure of another document that says otherwise or bears on it, and is no part of the calculation; null when there is none.</summary>
    public Figure? ComparedWith { get; init; }

    /// <summary>The dataset's explanation in the page's language; null when there is none.</summary>
    public string? Explanation { get; init; }
}

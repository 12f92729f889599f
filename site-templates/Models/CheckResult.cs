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

    /// <summary>The figure that is stated.</summary>
    public required Figure Stated { get; init; }

    /// <summary>The formula over <c>a</c>, <c>b</c>, … = <see cref="Operands"/> in order.</summary>
    public required string Formula { get; init; }

    /// <summary>The figures it is recomputed from.</summary>
    public required IReadOnlyList<Figure> Operands { get; init; }

    /// <summary>What the formula gives, rounded as <see cref="Stated"/> is printed; null when a figure is missing.</summary>
    public required decimal? Computed { get; init; }

    /// <summary>The dataset's explanation in the page's language; null when there is none.</summary>
    public string? Explanation { get; init; }
}

namespace OpenData.Api.Dataset;

/// <summary>An arithmetic promise of the documents, recomputed: a sum, a difference, a share. What does not add up is published as it is.</summary>
public sealed class Check : INode
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>What kind of promise it is.</summary>
    public CheckKind Kind { get; init; }

    /// <summary>The id of the figure that is checked; null where the operands are checked against 100 per cent, or against the communes of a day.</summary>
    public string? LeftId { get; init; }

    /// <summary>The figure that is checked; null where the operands are checked against 100 per cent, or against the communes of a day.</summary>
    public Fact? Left { get; init; }

    /// <summary>The id of a figure of another document that contradicts what is checked or bears on it; null where there is none.</summary>
    public string? ComparedWithId { get; init; }

    /// <summary>A figure of another document that contradicts what is checked or bears on it, and that is no part of the calculation; null where there is none.</summary>
    public Fact? ComparedWith { get; init; }

    /// <summary>How it is recomputed, over the operands in order as a, b, c …; null where the kind says it. A range has two formulas with " .. " between.</summary>
    public string? Formula { get; init; }

    /// <summary>The day on which the communes are counted that the operands must make; null where nothing is counted on a day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The difference that the printed rounding allows, in the unit of the figures.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>What recomputing it showed.</summary>
    public CheckOutcome Outcome { get; internal set; }

    /// <summary>The value that is checked; null where it is missing.</summary>
    public decimal? Expected { get; internal set; }

    /// <summary>The recomputed value, rounded to four decimals; for a range the bound that is nearer; null where it cannot be computed.</summary>
    public decimal? Computed { get; internal set; }

    /// <summary>By how much the figure is greater than the recomputed value, rounded to four decimals; null where it cannot be computed.</summary>
    public decimal? Difference { get; internal set; }

    /// <summary>What is checked, in Vietnamese.</summary>
    public required string TitleVi { get; init; }

    /// <summary>What is checked, in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>What the outcome means to a citizen, in Vietnamese; null where nobody has written it.</summary>
    public string? ExplanationVi { get; init; }

    /// <summary>What the outcome means to a citizen, in English; null where nobody has written it.</summary>
    public string? ExplanationEn { get; init; }
}

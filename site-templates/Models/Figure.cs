namespace OpenData.SiteTemplates.Models;

/// <summary>One figure of the dataset, ready to be shown: never a bare number, always with its way to the source.</summary>
public sealed record Figure
{
    /// <summary>The fact's id in the dataset, and its anchor on the source's page.</summary>
    public required string Id { get; init; }

    /// <summary>What is counted, in the page's language: the indicator's name, with the category where there is one.</summary>
    public required string Label { get; init; }

    /// <summary>The value, in units of <see cref="Unit"/> (money in whole đồng); null where <see cref="Missing"/> says why.</summary>
    public decimal? Value { get; init; }

    /// <summary>Digits after the decimal sign, as the document prints them.</summary>
    public int Decimals { get; init; }

    /// <summary>Why there is no value; null exactly when there is one.</summary>
    public MissingReason? Missing { get; init; }

    /// <summary>What is counted.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The days the figure is about.</summary>
    public required Period Period { get; init; }

    /// <summary>The document's own reservation.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>How the figure came about.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>
    /// The ways to the documents: one for a figure of a document, those of all inputs (each once) for a derived figure.
    /// </summary>
    public required IReadOnlyList<SourceMark> Marks { get; init; }

    /// <summary>How a derived figure is computed, over <c>a</c>, <c>b</c>, … = <see cref="Inputs"/> in order; null otherwise.</summary>
    public string? Formula { get; init; }

    /// <summary>What a derived figure is computed from; empty otherwise.</summary>
    public IReadOnlyList<Figure> Inputs { get; init; } = [];

    /// <summary>The dataset's remark in the page's language; null when there is none.</summary>
    public string? Note { get; init; }
}

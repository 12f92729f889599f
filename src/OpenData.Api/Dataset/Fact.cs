namespace OpenData.Api.Dataset;

/// <summary>One figure of one document. The same figure in another document is another fact, also where the two agree.</summary>
public sealed class Fact : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The id of what is counted.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>What is counted.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The id of the administrative unit that it is counted for.</summary>
    public required string PlaceId { get; init; }

    /// <summary>The administrative unit that it is counted for.</summary>
    public Place? Place { get; init; }

    /// <summary>The time that it is counted for, in EDTF: "2020", "2021/2025", "2024-03-12".</summary>
    public required string PeriodText { get; init; }

    /// <summary>The first day of that time.</summary>
    public DateOnly PeriodFrom { get; init; }

    /// <summary>The last day of that time.</summary>
    public DateOnly PeriodTo { get; init; }

    /// <summary>Whether the figure is a result, a target, an expectation, or calculated by the dataset.</summary>
    public FactKind Kind { get; init; }

    /// <summary>The value, in the unit of the indicator; null where it is missing, for the reason in <see cref="Missing"/>. Money is in whole đồng.</summary>
    public decimal? Value { get; init; }

    /// <summary>How many digits after the decimal point the figure is printed with.</summary>
    public byte Decimals { get; internal set; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public MissingReason? Missing { get; init; }

    /// <summary>How exactly the document means the value.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>The id of the member of the indicator's breakdown that is counted; null for the total.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The member of the indicator's breakdown that is counted; null for the total.</summary>
    public Category? Category { get; init; }

    /// <inheritdoc/>
    public string? SourceId { get; init; }

    /// <summary>The document that says it; null for a derived figure.</summary>
    public Source? Source { get; init; }

    /// <inheritdoc/>
    public int? Paragraph { get; init; }

    /// <inheritdoc/>
    public string? Printed { get; init; }

    /// <summary>How a derived figure is calculated, over its inputs in order as a, b, c …; null for any other figure.</summary>
    public string? Formula { get; init; }

    /// <summary>The day from which the figure was known: the last day on which its document can have been published, and for a derived figure the latest such day of its inputs.</summary>
    public DateOnly KnownFrom { get; internal set; }

    /// <summary>The first day from which a better figure for the same indicator, place, period and category was known, by the published rule that <see cref="Shown"/> states; null where there never was one. On a day, the figure to show is the one that was known and not yet superseded.</summary>
    public DateOnly? SupersededFrom { get; internal set; }

    /// <summary>Whether this is the figure to show among those of the same indicator, place, period and category: a result beats an expectation, then the latest document wins. Targets compete with targets only.</summary>
    public bool Shown { get; internal set; }

    /// <summary>Its place among all figures of its administrative unit, from 1 for the latest: see <see cref="FactRecency"/>.</summary>
    internal int Recency { get; set; }

    /// <summary>What a reader must know of the figure, in Vietnamese; null where there is nothing to say.</summary>
    public string? NoteVi { get; init; }

    /// <summary>What a reader must know of the figure, in English; null where there is nothing to say.</summary>
    public string? NoteEn { get; init; }

    /// <summary>The value in whole 1/10000ths; null where it is missing.</summary>
    internal long? ScaledValue
    {
        get => Value is { } value ? ScaledNumber.FromDecimal(value) : null;
        init => Value = ScaledNumber.ToDecimal(value);
    }

    /// <summary>The same figure, which forgets what was published after the day; as it is where there is no day.</summary>
    internal Fact AsKnownOn(DateOnly? day)
    {
        if (SupersededFrom > day) SupersededFrom = null;
        if (day is not null) Shown = SupersededFrom is null;
        return this;
    }
}

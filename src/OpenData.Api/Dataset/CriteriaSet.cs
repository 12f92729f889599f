namespace OpenData.Api.Dataset;

/// <summary>A set of criteria against which communes are certified New Rural. What "19 criteria" means depends on the set in force.</summary>
public sealed class CriteriaSet : INode
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The level that the set is for.</summary>
    public NewRuralLevel Level { get; init; }

    /// <summary>The period that the set was made for, in EDTF: "2021/2025".</summary>
    public required string PeriodText { get; init; }

    /// <summary>The first day of that period.</summary>
    public DateOnly PeriodFrom { get; init; }

    /// <summary>The last day of that period.</summary>
    public DateOnly PeriodTo { get; init; }

    /// <summary>The first day on which the set was in force; null where that is not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which the set was in force; null where it still is, or where that is not known.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The id of the decision that issued the set; null where that is not known.</summary>
    public string? DecisionId { get; init; }

    /// <summary>The decision that issued the set; null where that is not known.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The title in Vietnamese.</summary>
    public required string TitleVi { get; init; }

    /// <summary>The title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>How many criteria the set has; null where that is not known.</summary>
    public int? CriteriaCount { get; init; }

    /// <summary>How sure this row is; null where a document of the archive says it.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What a reader must know of the set, in Vietnamese; null where there is nothing to say.</summary>
    public string? NoteVi { get; init; }

    /// <summary>What a reader must know of the set, in English; null where there is nothing to say.</summary>
    public string? NoteEn { get; init; }
}

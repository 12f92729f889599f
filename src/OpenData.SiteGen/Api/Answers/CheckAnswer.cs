namespace OpenData.SiteGen.Api.Answers;

/// <summary>An arithmetic promise, recomputed.</summary>
internal sealed record CheckAnswer(
    string Id,
    CheckOutcome Outcome,
    [property: Translated] string Title,
    [property: Translated] string? Explanation,
    string? Formula,
    decimal? Expected,
    decimal? Computed,
    FactAnswer? Left,
    IReadOnlyList<CheckOperandAnswer> Operands,
    FactAnswer? ComparedWith = null);

/// <summary>What a check is recomputed from; no fact where other things than figures are counted.</summary>
internal sealed record CheckOperandAnswer(FactAnswer? Fact);

/// <summary>A check by what it is about.</summary>
internal sealed record CheckNameAnswer(string Id, [property: Translated] string Title);

/// <summary>A check by what came of it.</summary>
internal sealed record CheckOutcomeAnswer(string Id, CheckOutcome Outcome);

/// <summary>A part of the list of checks.</summary>
internal sealed record CheckListAnswer(Nodes<CheckOutcomeAnswer> Checks);

/// <summary>What recomputing showed.</summary>
internal enum CheckOutcome
{
    /// <summary>It adds up to the last digit.</summary>
    Holds,

    /// <summary>It adds up within the rounding of the printed figures.</summary>
    HoldsAfterRounding,

    /// <summary>It does not add up.</summary>
    DoesNotHold,

    /// <summary>A figure is missing or too vague.</summary>
    CannotBeDecided,
}

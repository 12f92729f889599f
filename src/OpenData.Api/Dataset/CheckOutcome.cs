namespace OpenData.Api.Dataset;

/// <summary>What recomputing an arithmetic promise showed.</summary>
public enum CheckOutcome
{
    /// <summary>The figures agree exactly.</summary>
    Holds,

    /// <summary>The figures differ by no more than the printed rounding allows.</summary>
    HoldsAfterRounding,

    /// <summary>The figures contradict each other.</summary>
    DoesNotHold,

    /// <summary>A figure is missing, or is given only as a bound that decides nothing.</summary>
    CannotBeDecided,
}

namespace OpenData.Api.Dataset;

/// <summary>What kind of arithmetic promise a check recomputes.</summary>
public enum CheckKind
{
    /// <summary>The operands add up to the figure.</summary>
    Sum,

    /// <summary>The figure is the first operand less the others.</summary>
    Difference,

    /// <summary>The figure is one operand divided by another.</summary>
    Ratio,

    /// <summary>The figure lies within the bounds that the operands allow.</summary>
    Range,

    /// <summary>The operands, in per cent, add up to the figure, or to 100 where no figure is named.</summary>
    Share,

    /// <summary>The figure is the number of things that are named, or the operands make the number of communes that existed on a day.</summary>
    Count,

    /// <summary>The same figure is said twice.</summary>
    Same,
}

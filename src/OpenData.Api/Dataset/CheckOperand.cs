namespace OpenData.Api.Dataset;

/// <summary>Something that a check recomputes a figure from: another figure or, where things are counted, a thing that a document names.</summary>
public sealed class CheckOperand
{
    /// <summary>The id of the check.</summary>
    public required string CheckId { get; init; }

    /// <summary>The check.</summary>
    public Check? Check { get; init; }

    /// <summary>Its place among the operands, from 1; the formula calls the first a, the second b, and so on.</summary>
    public int Position { get; init; }

    /// <summary>The id of the operand, whatever its type.</summary>
    public required string OperandId { get; init; }

    /// <summary>The id of the operand where it is a figure; null where it is another thing.</summary>
    public string? FactId { get; init; }

    /// <summary>The operand where it is a figure; null where it is another thing.</summary>
    public Fact? Fact { get; init; }
}

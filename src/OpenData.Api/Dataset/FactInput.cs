namespace OpenData.Api.Dataset;

/// <summary>A figure that a derived figure is calculated from.</summary>
public sealed class FactInput
{
    /// <summary>The id of the derived figure.</summary>
    public required string FactId { get; init; }

    /// <summary>The derived figure.</summary>
    public Fact? Fact { get; init; }

    /// <summary>Its place among the inputs, from 1; the formula calls the first a, the second b, and so on.</summary>
    public int Position { get; init; }

    /// <summary>The id of the figure that goes in.</summary>
    public required string InputId { get; init; }

    /// <summary>The figure that goes in.</summary>
    public Fact? Input { get; init; }
}

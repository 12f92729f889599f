using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Promises;

/// <summary>A target as one document states it, with what the rule needs to know of its indicator, breakdown and document.</summary>
internal sealed class StatedTarget
{
    /// <summary>The breakdown that says where a promise comes from; its members get no verdict of their own.</summary>
    private const string Roadmap = "roadmap";

    /// <summary>The target.</summary>
    public required Fact Fact { get; init; }

    /// <summary>Which way the indicator gets better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>How the indicator's values behave.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The breakdown that the target's category belongs to.</summary>
    public string? Dimension { get; init; }

    /// <summary>The first day on which the document can have been published.</summary>
    public DateOnly? PublishedFrom { get; init; }

    /// <summary>Whether it is a part of a promise and not a promise of its own.</summary>
    public bool IsPart => Dimension == Roadmap;

    /// <summary>From this day on a result counts: the first day of the period, or for a promise of a single year the day of an earlier document.</summary>
    public DateOnly Start =>
        Fact.PeriodFrom.Year == Fact.PeriodTo.Year && PublishedFrom < Fact.PeriodFrom ? PublishedFrom.Value : Fact.PeriodFrom;
}

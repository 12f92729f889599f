using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Promises;

/// <summary>A figure that may be the result of a promise, with what the rule needs to know of its document.</summary>
internal sealed class StatedResult
{
    /// <summary>The figure.</summary>
    public required Fact Fact { get; init; }

    /// <summary>When its document was published, in EDTF.</summary>
    public string? PublishedText { get; init; }

    /// <summary>Whether the figure is of the unknown day on which its undated document was written. Such a figure is never final.</summary>
    public bool IsOfUnknownDay => Fact.PeriodText == PublishedText && Fact.PeriodText.Contains('/');
}

namespace OpenData.SiteTemplates.Models;

/// <summary>A target beside its result.</summary>
/// <param name="Id">A stable id, for the anchor: the target's fact id, or the result's when there is no target.</param>
/// <param name="Label">What was promised, in the page's language: the indicator's name.</param>
/// <param name="Target">The target; it may be a figure with a missing value.</param>
/// <param name="Result">The result, reported or expected; null when the dataset has no row for it.</param>
/// <param name="Verdict">What came of it.</param>
public sealed record Promise(string Id, string Label, Figure Target, Figure? Result, Verdict Verdict)
{
    /// <summary>Other statements of the same target, shown as “also stated in”; empty when there is none.</summary>
    public IReadOnlyList<SourceMark> AlsoStated { get; init; } = [];

    /// <summary>
    /// Whether <see cref="Result"/> is an interim one: of a day before the target is due. It counts when it reaches the target and is
    /// shown without a judgement otherwise.
    /// </summary>
    public bool Interim { get; init; }
}

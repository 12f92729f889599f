using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Promises;

/// <summary>A target with what became of it, by the published rule (docs/promises.md).</summary>
/// <param name="Target">The target, as the document published last states it.</param>
/// <param name="Due">The day on which it is due: the last day of its period.</param>
/// <param name="Restatements">The same target in earlier documents, or elsewhere in the same document.</param>
/// <param name="Parts">Where the target comes from: planned for the year itself, carried over from the year before. Parts get no verdict of their own.</param>
/// <param name="Result">The result that it is compared with; its kind says whether it was reported, only expected, or derived. Null where no document gives one.</param>
/// <param name="IsFinal">Whether the result is of the due day; false for an interim result, which counts only when it reaches the target. Null where there is no result.</param>
/// <param name="Verdict">What became of the target. Null where the indicator has no better or worse.</param>
public sealed record Promise(
    Fact Target, DateOnly Due, IReadOnlyList<Fact> Restatements, IReadOnlyList<Fact> Parts, Fact? Result, bool? IsFinal, Verdict? Verdict);

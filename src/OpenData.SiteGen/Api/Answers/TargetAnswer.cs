namespace OpenData.SiteGen.Api.Answers;

/// <summary>A target with what came of it.</summary>
/// <param name="Target">The target, as the document published last states it.</param>
/// <param name="Due">The day on which it is due.</param>
/// <param name="Restatements">The same target in other places.</param>
/// <param name="Result">What it is compared with; null where no document gives a result.</param>
/// <param name="IsFinal">Whether the result is of the due day; null where there is none.</param>
/// <param name="Verdict">What came of it; null where the indicator has no better or worse.</param>
internal sealed record TargetAnswer(
    FactAnswer Target,
    DateOnly Due,
    IReadOnlyList<RestatementAnswer> Restatements,
    FactAnswer? Result,
    bool? IsFinal,
    TargetVerdict? Verdict);

/// <summary>Another place that states a target.</summary>
internal sealed record RestatementAnswer(string Id, CitationAnswer? Citation);

/// <summary>What came of a target.</summary>
internal enum TargetVerdict
{
    /// <summary>The result is better.</summary>
    Exceeded,

    /// <summary>The result equals it.</summary>
    Met,

    /// <summary>The final result is worse.</summary>
    Missed,

    /// <summary>It is due after the last document.</summary>
    DueLater,

    /// <summary>It was due, and no document gives the result.</summary>
    NoResultPublished,
}

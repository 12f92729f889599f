using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Promises;

/// <summary>The published rule that matches a promise with its result and reaches the verdict (docs/promises.md).</summary>
internal static class PromiseRule
{
    /// <summary>The promise with its result and verdict.</summary>
    /// <param name="statements">The statements of the promise, the document published last first.</param>
    /// <param name="results">The figures of the same indicator, place and category that are no targets and have a value.</param>
    /// <param name="parts">The parts of the promise.</param>
    /// <param name="latestDocument">The last day on which the latest document can have been published.</param>
    public static Promise Judge(
        IReadOnlyList<StatedTarget> statements, IEnumerable<StatedResult> results, IEnumerable<Fact> parts, DateOnly latestDocument)
    {
        var target = statements[0];
        var due = target.Fact.PeriodTo;
        var start = statements.Min(statement => statement.Start);
        var result = results
            .Where(result => IsOfPeriod(result.Fact, target, start))
            .OrderByDescending(result => result.Fact.PeriodTo).ThenByDescending(result => result.Fact.PeriodFrom)
            .ThenBy(result => Rank(result.Fact.Kind)).ThenByDescending(result => result.Fact.KnownFrom).ThenBy(result => result.Fact.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        bool? isFinal = result is null ? null : result.Fact.PeriodTo == due && !result.IsOfUnknownDay;
        return new(
            target.Fact, due, [.. statements.Skip(1).Select(statement => statement.Fact)],
            [.. parts.OrderBy(part => part.Id, StringComparer.Ordinal)],
            result?.Fact, isFinal, Verdict(target, result?.Fact, isFinal == true, due, latestDocument));
    }

    private static bool IsOfPeriod(Fact fact, StatedTarget target, DateOnly start) => target.Measure is Measure.Flow or Measure.Money
        ? fact.PeriodText == target.Fact.PeriodText
        : fact.PeriodTo >= start && fact.PeriodTo <= target.Fact.PeriodTo;

    private static int Rank(FactKind kind) => kind switch
    {
        FactKind.Reported => 0,
        FactKind.Derived => 1,
        _ => 2,
    };

    private static Verdict? Verdict(StatedTarget target, Fact? result, bool isFinal, DateOnly due, DateOnly latestDocument)
    {
        if (target.Direction == Direction.Neutral) return null;

        var better = result is null ? -1 : Better(result, target);
        if (better > 0) return Promises.Verdict.Exceeded;
        if (better == 0) return Promises.Verdict.Met;
        if (isFinal) return Promises.Verdict.Missed;
        return due > latestDocument ? Promises.Verdict.DueLater : Promises.Verdict.NoResultPublished;
    }

    /// <summary>Above zero where the result is better than the target, zero where they are equal.</summary>
    private static int Better(Fact result, StatedTarget target)
    {
        var comparison = Nullable.Compare(result.Value, target.Fact.Value);
        return target.Direction == Direction.LessIsBetter ? -comparison : comparison;
    }
}

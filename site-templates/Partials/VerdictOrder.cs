using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Partials;

/// <summary>In which order promises are told: what fell short first, then what was kept, what is not due, what nobody can tell.</summary>
public static class VerdictOrder
{
    /// <summary>The group of a verdict, from 0.</summary>
    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.FellShort => 0,
        Verdict.Kept or Verdict.Exceeded => 1,
        Verdict.NotYetDue => 2,
        _ => 3,
    };

    /// <summary>The promises group by group; within a group in the order they came in.</summary>
    public static IReadOnlyList<Promise> Sort(IEnumerable<Promise> promises) => [.. promises.OrderBy(promise => Of(promise.Verdict))];
}

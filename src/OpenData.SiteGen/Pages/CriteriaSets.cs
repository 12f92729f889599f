using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Which set of New Rural criteria a figure counts: how many there are is a matter of the day.</summary>
internal static class CriteriaSets
{
    private const string Standard = "STANDARD";

    /// <exception cref="ApiException">The dataset has no set for that day.</exception>
    public static CriteriaSetAnswer InForce(IEnumerable<CriteriaSetAnswer> sets, DateOnly day) =>
        sets.Where(set => set.Level == Standard && set.ValidFrom <= day).MaxBy(set => set.ValidFrom)
        ?? throw new ApiException($"No set of New Rural criteria was in force on {day:yyyy-MM-dd}.");

    /// <summary>The days on which a new standard set came into force: averages of criteria met do not compare across them.</summary>
    public static IReadOnlyList<SeriesBreak> Breaks(IEnumerable<CriteriaSetAnswer> sets) =>
    [
        .. sets.Where(set => set.Level == Standard)
            .OrderBy(set => set.ValidFrom)
            .Select(set => new SeriesBreak(set.ValidFrom, set.Decision?.Number ?? "")),
    ];
}

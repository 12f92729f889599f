using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;

namespace OpenData.SiteGen.Pages;

/// <summary>Which set of New Rural criteria a figure counts: how many there are is a matter of the day.</summary>
internal static class CriteriaSets
{
    private const string Standard = "STANDARD";

    /// <exception cref="ApiException">The dataset has no set for that day.</exception>
    public static CriteriaSetAnswer InForce(IEnumerable<CriteriaSetAnswer> sets, DateOnly day) =>
        sets.Where(set => set.Level == Standard && set.ValidFrom <= day).MaxBy(set => set.ValidFrom)
        ?? throw new ApiException($"No set of New Rural criteria was in force on {day:yyyy-MM-dd}.");
}

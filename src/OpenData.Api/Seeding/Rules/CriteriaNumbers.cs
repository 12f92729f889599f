namespace OpenData.Api.Seeding.Rules;

/// <summary>A number names one criterion of a set, and a set has no more criteria than it counts.</summary>
internal static class CriteriaNumbers
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var (criterion, row) in index.Seed.Criteria)
        {
            if (!seen.Add((criterion.CriteriaSetId, criterion.Number)))
                report.Refuse(row, "number", "criteria", $"is the number of another criterion of {criterion.CriteriaSetId} already");
            if (index.CriteriaSets.GetValueOrDefault(criterion.CriteriaSetId)?.CriteriaCount is { } count && criterion.Number > count)
                report.Refuse(row, "number", "criteria", $"is greater than {count}, the count of criteria of {criterion.CriteriaSetId}");
        }
    }
}

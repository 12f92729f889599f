using System.Text.RegularExpressions;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Rules;

/// <summary>Every id is lowercase kebab-case and unique in the whole dataset: it is the address of its row.</summary>
internal static partial class UniqueIds
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        var seen = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in index.Seed.Tables.SelectMany(table => table.Rows))
        {
            if (report.HasProblem(row.Table.File, row.Number)) continue;

            if (!Shape().IsMatch(row.Id))
                report.Refuse(row, "id", "id", "is no id: write lowercase letters a-z, digits, and single hyphens between them");
            else if (!seen.TryAdd(row.Id, row))
                report.Refuse(row, "id", "id", $"is the id of {seen[row.Id].Table.File}, row {seen[row.Id].Number} already: ids are unique across all files");
        }
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

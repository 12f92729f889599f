namespace OpenData.Api.Seeding.Rules;

/// <summary>A text stands in both languages or in none.</summary>
internal static class BothLanguages
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        foreach (var table in index.Seed.Tables)
        {
            foreach (var vi in table.Header.Where(column => column.EndsWith("_vi", StringComparison.Ordinal)))
            {
                var en = vi[..^3] + "_en";
                if (table.IndexOf(en) < 0) continue;

                foreach (var row in table.Rows)
                {
                    if (report.HasProblem(table.File, row.Number, vi) || report.HasProblem(table.File, row.Number, en)) continue;

                    if (row[vi].Length > 0 && row[en].Length == 0) report.Refuse(row, en, "both-languages", $"is empty, and {vi} is not: write the text in both languages");
                    if (row[vi].Length == 0 && row[en].Length > 0) report.Refuse(row, vi, "both-languages", $"is empty, and {en} is not: write the text in both languages");
                }
            }
        }
    }
}

using OpenData.Api.Dataset;
using OpenData.Api.Seeding;

namespace OpenData.Api.Commands;

/// <summary>The command <c>seed check</c>.</summary>
internal static class SeedCheck
{
    /// <summary>Checks the seed in <paramref name="folder"/> and writes what was found; 0 where all is well, else 1.</summary>
    public static int Run(string folder, TextWriter output)
    {
        var reading = SeedReader.Read(SeedFolder.Read(folder));
        var shown = Repository.Shorten(folder);
        ProblemList.Write(reading.Report, shown, output);
        if (reading.Report.Problems is { Count: > 0 } problems)
        {
            output.WriteLine();
            output.WriteLine($"{shown}: {Count(problems.Count, "problem")} in {Count(problems.Select(problem => problem.File).Distinct().Count(), "file")}. Nothing of this seed would be published.");
            return 1;
        }

        var seed = reading.Content!;
        output.WriteLine($"{shown}: {reading.Counts.Sum(count => count.Rows)} rows in {reading.Counts.Count} files are well: {string.Join(", ", reading.Counts.Select(count => $"{Path.GetFileNameWithoutExtension(count.File)} {count.Rows}"))}.");
        output.WriteLine($"Of {Count(seed.Checks.Count, "arithmetic check")}, {Holding(CheckOutcome.Holds)} hold, {Holding(CheckOutcome.HoldsAfterRounding)} hold after rounding, {Holding(CheckOutcome.DoesNotHold)} do not hold, {Holding(CheckOutcome.CannotBeDecided)} cannot be decided.");
        output.WriteLine($"Seed {reading.Hash}.");
        return 0;

        int Holding(CheckOutcome outcome) => seed.Checks.Count(check => check.Item.Outcome == outcome);
    }

    internal static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

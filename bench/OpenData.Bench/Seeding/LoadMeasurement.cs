using System.Diagnostics;
using OpenData.Api.Commands;
using OpenData.Api.Seeding;
using OpenData.Api.Seeding.Building;

namespace OpenData.Bench.Seeding;

/// <summary>Measures how long a generated seed takes to be validated and built into the database, and how much memory that needs.</summary>
internal static class LoadMeasurement
{
    /// <summary>Generates a seed of the given scale in a temporary folder, loads it once and writes a line of Markdown.</summary>
    public static void Run(double scale, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("opendata-bench-");
        try
        {
            var seed = Path.Combine(folder.FullName, "seed");
            new NationalSeed(Repository.Resolve(Repository.SeedFolder), seed, scale).Write();
            GC.Collect();

            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            var reading = SeedReader.Read(SeedFolder.Read(seed));
            var validated = watch.Elapsed;
            ProblemList.Write(reading.Report, seed, output);
            var database = new FileInfo(Path.Combine(folder.FullName, "opendata.db"));
            DatabaseBuilder.Build(reading, database.FullName);
            var built = watch.Elapsed;
            var used = Environment.CpuUsage.TotalTime - before;
            database.Refresh();

            using var process = Process.GetCurrentProcess();
            var counts = reading.Counts.ToDictionary(count => count.File, count => count.Rows);
            output.WriteLine(
                $"| {scale} | {counts["places.csv"]:N0} | {counts["facts.csv"]:N0} | {counts["products.csv"]:N0} | {counts.Values.Sum():N0} " +
                $"| {validated.TotalSeconds:F1} | {(built - validated).TotalSeconds:F1} | {built.TotalSeconds:F1} | {used.TotalSeconds:F1} | {process.PeakWorkingSet64 >> 20} | {database.Length >> 20} |");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

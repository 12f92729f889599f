using System.Diagnostics;
using OpenData.Api.Commands;
using OpenData.Api.Dataset;
using OpenData.Api.Schema.Search;
using OpenData.Api.Seeding.Building;
using OpenData.Bench.Seeding;

namespace OpenData.Bench.Search;

/// <summary>Measures how long the search index of a generated seed takes to be read, how much memory it keeps, and how long searches take.</summary>
internal static class SearchMeasurement
{
    /// <summary>How often each text is searched; of these the percentiles are taken.</summary>
    private const int Rounds = 60;

    /// <summary>From a search that fits one name to one that fits nearly all, and to one that fits none.</summary>
    private static readonly string[] Texts =
        ["xã sinh máy 4711", "xa sinh may 47", "htx sinh may 12", "san pham sinh may 9999", "sinh", "s", "may sinh", "xasinhmay", "huyen sinh may 3", "231/QĐ-UBND", "nothing of the kind", "ntm"];

    /// <summary>Generates a seed of the given scale in a temporary folder and writes what was measured as Markdown.</summary>
    public static void Run(double scale, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("opendata-bench-");
        try
        {
            var seed = Path.Combine(folder.FullName, "seed");
            var database = Path.Combine(folder.FullName, "opendata.db");
            new NationalSeed(Repository.Resolve(Repository.SeedFolder), seed, scale).Write();
            DatabaseBuilder.EnsureCurrent(seed, database);
            using var db = DatasetDatabase.At(database).Open();
            var entries = db.Places.Count() + db.Products.Count() + db.Producers.Count() + db.Indicators.Count() + db.Decisions.Count() + db.Sources.Count();

            var before = GC.GetTotalMemory(forceFullCollection: true);
            var watch = Stopwatch.StartNew();
            var index = SearchIndex.Read(db);
            var read = watch.Elapsed;
            var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
            output.WriteLine($"{entries:N0} things are read in {read.TotalMilliseconds:N0} ms; the index keeps {kept / 1048576.0:F1} MB.");
            output.WriteLine();
            output.WriteLine("| search | hits of 20 | p50, ms | p99, ms | allocated, kB |");
            output.WriteLine("|---|---|---|---|---|");
            foreach (var text in Texts) output.WriteLine(Measure(index, text));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static string Measure(SearchIndex index, string text)
    {
        var hits = index.Find(text, 20).Count;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        index.Find(text, 20);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            index.Find(text, 20);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return $"| {text} | {hits} | {times[Rounds / 2]:F2} | {times[Rounds * 99 / 100]:F2} | {allocated / 1024:N0} |";
    }
}

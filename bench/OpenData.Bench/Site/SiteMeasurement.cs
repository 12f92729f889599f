using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using OpenData.Api.Commands;
using OpenData.SiteGen.Checking;

namespace OpenData.Bench.Site;

/// <summary>
/// Measures whole builds of the site over a generated country: the first, one that changes nothing, and one after a
/// changed figure, each by the command that everybody uses, against a server of its own. Then rendering and writing
/// alone, beside Hugo on as many pages of like size.
/// </summary>
/// <param name="scale">The part of the country: 1 is all of it.</param>
/// <param name="output">Where the tables go.</param>
internal sealed class SiteMeasurement(double scale, TextWriter output)
{
    /// <summary>Runs everything and writes Markdown.</summary>
    public async Task RunAsync(CancellationToken cancellation = default)
    {
        // In memory where the machine has such a folder: a disk's own habits are not what is measured.
        var root = Directory.Exists("/dev/shm") ? Directory.CreateDirectory($"/dev/shm/opendata-site-{Environment.ProcessId}") : Directory.CreateTempSubdirectory("opendata-site-");
        try
        {
            var seed = Path.Combine(root.FullName, "seed");
            var site = Path.Combine(root.FullName, "dist");
            new SiteSeed(Repository.Resolve(Repository.SeedFolder), seed, scale).Write();
            await output.WriteLineAsync("| build | pages | seconds | pages per second | peak memory of the generator, MB | of the API, MB |\n|---|---|---|---|---|---|");
            double full;
            await using (var api = await ServedSeed.StartAsync(seed, Path.Combine(root.FullName, "one.db"), cancellation))
            {
                full = await BuildAsync("the first", api, site, cancellation);
                await BuildAsync("nothing changed", api, site, cancellation);
            }
            var search = Directory.EnumerateDirectories(Path.Combine(site, "search")).Max(HeaviestSearch);
            ChangeOneFigure(seed);
            await using (var api = await ServedSeed.StartAsync(seed, Path.Combine(root.FullName, "two.db"), cancellation))
            {
                var changed = await BuildAsync("one figure changed", api, site, cancellation);
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nAfter one changed figure: {changed / full:P1} of the first build's time. A search loads at most {search / 1000.0:F1} kB, compressed.\n"));
                var (code, text, _) = await Watched.RunAsync("dotnet", Watched.AsGenerator("site-rendering", api.Endpoint.AbsoluteUri, root.FullName), cancellation);
                await output.WriteLineAsync(code == 0 ? text : throw new InvalidOperationException(text));
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private async Task<double> BuildAsync(string name, ServedSeed api, string site, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var (code, text, peak) = await Watched.RunAsync(
            "dotnet", [typeof(SiteGen.SiteOptions).Assembly.Location, "--api", api.Endpoint.AbsoluteUri, "--output", site], cancellation);
        var seconds = watch.Elapsed.TotalSeconds;
        if (code != 0) throw new InvalidOperationException(text);
        var pages = Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Count();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {pages:N0} | {seconds:F1} | {pages / seconds:N0} | {peak} | {api.PeakMegabytes} |"));
        return seconds;
    }

    /// <summary>What the heaviest search of a language loads, compressed: the file with the beginnings of the blocks, and three blocks.</summary>
    private static int HeaviestSearch(string folder)
    {
        var index = Path.Combine(folder, "index.json");
        return Compressed(index) + Directory.EnumerateFiles(folder).Where(file => file != index).Select(Compressed).OrderDescending().Take(3).Sum();
    }

    private static int Compressed(string file) => PageWeight.Compressed(File.ReadAllBytes(file), CompressionLevel.Optimal);

    /// <summary>One value of one commune; its printed words with it, which prove it.</summary>
    private static void ChangeOneFigure(string seed)
    {
        var path = Path.Combine(seed, "facts.csv");
        var text = File.ReadAllText(path);
        var row = text[(text.IndexOf("\ngen-f-", StringComparison.Ordinal) + 1)..];
        row = row[..row.IndexOf('\n', StringComparison.Ordinal)];
        var cells = row.Split(',');
        var value = int.Parse(cells[5], CultureInfo.InvariantCulture);
        File.WriteAllText(path, text.Replace(row, row.Replace($",{value},", $",{value + 1},", StringComparison.Ordinal).Replace($",{value} sinh", $",{value + 1} sinh", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}

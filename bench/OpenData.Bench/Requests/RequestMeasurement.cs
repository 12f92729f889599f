using System.Text;
using OpenData.Api.Commands;
using OpenData.Api.Seeding.Building;
using OpenData.Bench.Seeding;

namespace OpenData.Bench.Requests;

/// <summary>
/// Measures requests in a second: the API beside a hand-written endpoint that gives the same bytes, and its kept answers
/// beside an endpoint that sends bytes without asking anything. All figures of a run are taken one after the other on one machine.
/// </summary>
/// <param name="seconds">How long each server is asked each query, after a third of that, or longer, to warm up.</param>
/// <param name="output">Where the table goes.</param>
/// <param name="only">The name of one query; null for all.</param>
internal sealed class RequestMeasurement(int seconds, TextWriter output, string? only = null)
{
    /// <summary>Seconds: until .NET has compiled for the second time what runs often.</summary>
    private const int WarmUp = 20;

    private readonly string folder = Repository.Resolve("artifacts/bench");
    private readonly string script = Repository.Resolve("bench/requests.lua");

    private IEnumerable<BenchQuery> Queries => BenchQuery.All.Where(query => only is null || query.Name == only);

    /// <summary>1 where the servers do not give the same bytes.</summary>
    public async Task<int> Run()
    {
        var national = Database("national", provinces: 63);
        var province = Database("province", provinces: 1);
        foreach (var query in BenchQuery.All) WriteAddresses(query, national, "national");
        foreach (var query in BenchQuery.All) WriteAddresses(query, province, "province");
        if (!await IsSame(national, "national") || !await IsSame(province, "province")) return 1;

        var measured = new Dictionary<(string Server, string Query), Measured>();
        foreach (var (name, kind, data, isApi) in new[]
        {
            ("limit", "limit", national, false), ("api", "api", national, true), ("small", "api", province, true),
            ("constant", "constant", folder, false), ("cached", "api-cached", national, true),
        })
        {
            await using var server = await ServerProcess.Start(kind, data);
            foreach (var query in Queries)
            {
                var addresses = Addresses(query, name == "small" ? "province" : "national", isApi);
                Wrk.Run(script, server.Url, addresses, Math.Max(WarmUp, seconds / 3));
                var before = await server.Usage();
                var figures = Wrk.Run(script, server.Url, addresses, seconds);
                var after = await server.Usage();
                measured.Add((name, query.Name), new(figures, (after["allocated"]!.GetValue<long>() - before["allocated"]!.GetValue<long>()) / figures.Requests, after["ownMemory"]!.GetValue<long>() >> 20));
            }
        }

        Print(measured);
        return 0;
    }

    private void Print(Dictionary<(string Server, string Query), Measured> measured)
    {
        output.WriteLine("| query | server | requests/s | p50, ms | p99, ms | allocated/request, kB | own memory, MB | part of |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var query in Queries)
        {
            foreach (var (server, name, rival) in new[]
            {
                ("limit", "hand-written, SQL and JSON", null), ("api", "API, no answers kept", "limit"), ("small", "API, one province", "limit"),
                ("constant", "bytes alone", null), ("cached", "API, answers kept", "constant"),
            })
            {
                var (figures, allocated, memory) = measured[(server, query.Name)];
                var part = rival is null ? "" : $"{figures.Rate / measured[(rival, query.Name)].Figures.Rate:F2}";
                output.WriteLine($"| {query.Name} | {name} | {figures.Rate:N0} | {figures.P50:F2} | {figures.P99:F2} | {allocated / 1024.0:F1} | {memory} | {part} |");
            }

            output.WriteLine($"| {query.Name} | national takes, as against one province | | | | | | {measured[("small", query.Name)].Figures.Rate / measured[("api", query.Name)].Figures.Rate:F2} |");
        }
    }

    private async Task<bool> IsSame(string database, string name)
    {
        await using var api = await ServerProcess.Start("api", database);
        await using var limit = await ServerProcess.Start("limit", database);
        foreach (var query in BenchQuery.All)
        {
            foreach (var (asked, answered) in File.ReadLines(Addresses(query, name, isApi: true)).Zip(File.ReadLines(Addresses(query, name, isApi: false))))
            {
                var (expected, actual) = (await limit.Get(answered), await api.Get(asked));
                if (name == "national") await File.WriteAllBytesAsync(Path.Combine(folder, query.Name + ".json"), actual);
                if (actual.AsSpan().SequenceEqual(expected)) continue;

                var at = Math.Max(0, actual.AsSpan().CommonPrefixLength(expected) - 100);
                await output.WriteLineAsync($"{query.Name} differs at {answered}.\nlimit: …{Encoding.UTF8.GetString(expected.AsSpan(at))}\napi:   …{Encoding.UTF8.GetString(actual.AsSpan(at))}");
                return false;
            }
        }

        return true;
    }

    /// <summary>The database of a generated seed, made where it is missing or stale.</summary>
    public string Database(string name, int provinces)
    {
        var file = Path.Combine(folder, name + ".db");
        var seed = Path.Combine(folder, name);
        if (!Directory.Exists(seed)) new NationalSeed(Repository.Resolve(Repository.SeedFolder), seed, 1, provinces).Write();
        if (DatabaseBuilder.EnsureCurrent(seed, file) is { Outcome: BuildOutcome.Refused, Reading: { } reading }) ProblemList.Write(reading.Report, seed, output);
        return file;
    }

    private void WriteAddresses(BenchQuery query, string database, string name)
    {
        var addresses = query.Addresses(database);
        File.WriteAllLines(Addresses(query, name, isApi: true), addresses.Select(a => a.Api));
        File.WriteAllLines(Addresses(query, name, isApi: false), addresses.Select(a => a.Limit));
    }

    private string Addresses(BenchQuery query, string name, bool isApi) => Path.Combine(folder, $"{name}-{query.Name}-{(isApi ? "api" : "limit")}.txt");

    private sealed record Measured(Wrk Figures, long Allocated, long Memory);
}

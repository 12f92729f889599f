using OpenData.Api.Commands;

namespace OpenData.Bench.Requests;

/// <summary>Asks the API, without kept answers, the three queries in turns for a long time, and tells minute by minute how it does.</summary>
/// <param name="minutes">How long.</param>
/// <param name="output">Where the table goes.</param>
internal sealed class EnduranceMeasurement(int minutes, TextWriter output)
{
    private const int Minute = 60;

    public async Task Run()
    {
        var folder = Repository.Resolve("artifacts/bench");
        var database = new RequestMeasurement(0, output).Database("national", provinces: 63);
        var addresses = Path.Combine(folder, "endurance.txt");
        var queries = BenchQuery.All.Select(query => query.Addresses(database).Select(address => address.Api).ToArray()).ToArray();
        File.WriteAllLines(addresses, Enumerable.Range(0, 500).SelectMany(i => queries.Select(of => of[i % of.Length])));

        await using var server = await ServerProcess.Start("api", database);
        output.WriteLine("| minute | requests/s | p50, ms | p99, ms | allocated/request, kB | own memory, MB | heap, MB |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        for (var minute = 1; minute <= minutes; minute++)
        {
            var before = await server.Usage();
            var figures = Wrk.Run(Repository.Resolve("bench/requests.lua"), server.Url, addresses, Minute);
            var after = await server.Usage();
            var allocated = (after["allocated"]!.GetValue<long>() - before["allocated"]!.GetValue<long>()) / figures.Requests;
            output.WriteLine($"| {minute} | {figures.Rate:N0} | {figures.P50:F2} | {figures.P99:F2} | {allocated / 1024.0:F1} | {after["ownMemory"]!.GetValue<long>() >> 20} | {after["heap"]!.GetValue<long>() >> 20} |");
        }

        await server.Usage(collect: true);
        await Task.Delay(TimeSpan.FromSeconds(Minute));
        var rest = await server.Usage();
        output.WriteLine($"| a minute after | | | | | {rest["ownMemory"]!.GetValue<long>() >> 20} | {rest["heap"]!.GetValue<long>() >> 20} |");
    }
}

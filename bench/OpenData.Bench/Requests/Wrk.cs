using System.Diagnostics;
using System.Globalization;

namespace OpenData.Bench.Requests;

/// <summary>What wrk measured: two threads, 16 connections.</summary>
/// <param name="Rate">Requests in a second.</param>
/// <param name="P50">Half of the requests were answered within this many milliseconds.</param>
/// <param name="P99">99 of 100 requests were answered within this many milliseconds.</param>
/// <param name="Requests">How many requests were answered.</param>
internal sealed record Wrk(double Rate, double P50, double P99, long Requests)
{
    /// <exception cref="InvalidOperationException">A request failed, so that the figures would be those of an error.</exception>
    public static Wrk Run(string script, string server, string addresses, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t2", "-c16", $"-d{seconds}s", "-s", script, server, "--", addresses]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var line = output.Split('\n').FirstOrDefault(l => l.StartsWith("figures ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk gave no figures:\n{output}");
        var figures = line.Split(' ').Skip(1).Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        return figures[4] == 0
            ? new(figures[0] / (figures[1] / 1e6), figures[2] / 1e3, figures[3] / 1e3, (long)figures[0])
            : throw new InvalidOperationException($"{figures[4]} requests failed:\n{output}");
    }
}

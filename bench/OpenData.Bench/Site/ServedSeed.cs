using System.Diagnostics;
using OpenData.Api.Serving;

namespace OpenData.Bench.Site;

/// <summary>The API over a seed, in a process of its own as a server would have it.</summary>
internal sealed class ServedSeed : IAsyncDisposable
{
    private readonly Process _process;

    private ServedSeed(Process process, Uri endpoint) => (_process, Endpoint) = (process, endpoint);

    /// <summary>Where it answers.</summary>
    public Uri Endpoint { get; }

    /// <summary>The most memory that it had so far.</summary>
    public long PeakMegabytes => Watched.Peak(_process) >> 20;

    /// <summary>Builds the database and starts.</summary>
    public static async Task<ServedSeed> StartAsync(string seed, string database, CancellationToken cancellation)
    {
        // The database is built first, so that the server's memory is that of serving.
        var (code, text, _) = await Watched.RunAsync(
            "dotnet", [typeof(ApiSettings).Assembly.Location, "seed", "load", "--seed", seed, "--database", database], cancellation);
        if (code != 0) throw new InvalidOperationException(text);
        // As the generator hosts it: with its settings, and the wide limits of a server that knows who asks.
        var process = Watched.Start("dotnet", Watched.AsGenerator("site-api", seed, database));
        var said = await process.StandardOutput.ReadLineAsync(cancellation);
        return Uri.TryCreate(said, UriKind.Absolute, out var endpoint)
            ? new ServedSeed(process, endpoint)
            : throw new InvalidOperationException($"{said}{await process.StandardError.ReadToEndAsync(cancellation)}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

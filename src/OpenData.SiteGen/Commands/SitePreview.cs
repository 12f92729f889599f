using OpenData.SiteGen.Previewing;
using OpenData.SiteGen.Watching;

namespace OpenData.SiteGen.Commands;

/// <summary>Shows a site that the command has built, on this machine until somebody stops it.</summary>
internal static class SitePreview
{
    /// <summary>Shows the site, and builds it again whenever the dataset or a template changes.</summary>
    public static async Task WatchAsync(
        SiteOptions options, string root, Uri? apiUrl, string? seed, int port, BuildLog log, CancellationToken cancellation)
    {
        var reload = new ReloadSignal();
        await using var server = await PreviewServer.StartAsync(options.Output, port, options.BasePath, cancellation, reload);
        var templates = Path.Combine(root, "site-templates");
        EmbeddedApi? api = null; // runs on between builds, and starts again where its data has changed
        var watch = new SiteWatch(
            apiUrl is null ? seed ?? Path.Combine(root, "data", "seed") : null,
            Directory.Exists(templates) ? templates : null,
            BuildAsync,
            reload.Announce,
            BuildLog.ForConsole);
        await watch.RunAsync(options, () => log.Line($"{server.Address} shows the site and follows its changes until you press Ctrl+C."), cancellation);
        if (api is not null) await api.DisposeAsync();

        async Task<int> BuildAsync(SiteOptions next, WatchedChange change, BuildLog buildLog)
        {
            if (apiUrl is not null) return await SiteCommand.BuildAsync(next, apiUrl, seed, buildLog, cancellation);
            if (api is not null && (change.HasFlag(WatchedChange.Data) || api.Endpoint is null))
            {
                await api.DisposeAsync();
                api = null;
            }
            return await SiteCommand.ReportedAsync(buildLog, async () =>
            {
                api ??= await SiteCommand.StartAsync(seed, buildLog, cancellation);
                return api.Endpoint is { } endpoint ? await SiteCommand.BuildAsync(next, endpoint, buildLog, cancellation) : 1;
            });
        }
    }

    /// <summary>Shows the site as it was built.</summary>
    public static async Task ShowAsync(SiteOptions options, int port, BuildLog log, CancellationToken cancellation)
    {
        await using var server = await PreviewServer.StartAsync(options.Output, port, options.BasePath, cancellation);
        log.Line($"{server.Address} shows the site until you press Ctrl+C.");
        await server.WaitAsync(cancellation);
    }
}

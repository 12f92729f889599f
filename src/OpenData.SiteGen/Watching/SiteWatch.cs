using System.Text.Json;
using OpenData.SiteGen.Rendering;
using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Watching;

/// <summary>Builds again whenever the dataset or a template changes. A change with mistakes in it leaves the site as it is until the next one.</summary>
/// <param name="seed">The dataset's folder; null where a server that runs has its own.</param>
/// <param name="templates">The folder of the templates; null where the program runs without its sources.</param>
/// <param name="build">Builds once after such a change and reports; 0 where the site was published.</param>
/// <param name="published">What to do after each build that was published.</param>
/// <param name="log">Makes the log of a build.</param>
internal sealed class SiteWatch(string? seed, string? templates, Func<SiteOptions, WatchedChange, BuildLog, Task<int>> build, Action published, Func<BuildLog> log)
{
    private static readonly string[] AssetEndings = [".css", ".js", ".svg", ".png", ".ico"];

    /// <summary>Watches until somebody stops it.</summary>
    /// <param name="options">What the builds are asked for.</param>
    /// <param name="watching">Called when every change from now on is seen.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task RunAsync(SiteOptions options, Action watching, CancellationToken cancellation)
    {
        var signal = new ChangeSignal(TimeProvider.System);
        Action applied = () => signal.Report(WatchedChange.Templates);
        HotReload.Applied += applied;
        var folders = Folders(signal);
        try
        {
            watching();
            while (true)
            {
                var change = await signal.NextAsync(cancellation);
                options = await BuildAsync(options, change, log());
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Stopped, as it was meant to be.
        }
        finally
        {
            HotReload.Applied -= applied;
            foreach (var folder in folders) folder.Dispose();
        }
    }

    private async Task<SiteOptions> BuildAsync(SiteOptions options, WatchedChange change, BuildLog buildLog)
    {
        if (change.HasFlag(WatchedChange.Templates))
        {
            try
            {
                if (templates is not null) TemplateFiles.ReadFrom(templates);
                ChartDrawing.ReadStyle();
            }
            catch (Exception e) when (e is JsonException or IOException)
            {
                buildLog.Failed("The texts cannot be used; the site is as it was.", [e.Message]);
                return options;
            }
            catch (Exception e) when (e is InvalidDataException or ArgumentException) // a part is missing, or all of it
            {
                buildLog.Failed("The style sheet cannot be used; the site is as it was.", [e.Message]);
                return options;
            }
            // The program is the same and what it draws is not: no page of before is carried over, by this build or a later one.
            options = options with { Templates = Guid.NewGuid().ToString("n") };
        }
        if (await build(options, change, buildLog) == 0) published();
        return options;
    }

    private List<FolderWatch> Folders(ChangeSignal signal)
    {
        var folders = new List<FolderWatch>();
        if (seed is not null) folders.Add(new FolderWatch(seed, WatchedChange.Data, signal, ".csv", ".json"));
        if (templates is not null)
        {
            folders.Add(new FolderWatch(Path.Combine(templates, "i18n"), WatchedChange.Templates, signal, ".json"));
            folders.Add(new FolderWatch(Path.Combine(templates, "assets"), WatchedChange.Templates, signal, AssetEndings));
            folders.Add(new FolderWatch(Path.Combine(templates, "Layouts"), WatchedChange.Templates, signal, ".css"));
        }
        return folders;
    }
}

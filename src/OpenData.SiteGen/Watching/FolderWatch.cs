namespace OpenData.SiteGen.Watching;

/// <summary>Reports the changes of the files in a folder that have one of some endings.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly FileSystemWatcher _watcher;

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">The folder, without those in it.</param>
    /// <param name="change">What its files are.</param>
    /// <param name="signal">Who is told.</param>
    /// <param name="endings">The endings, such as <c>.csv</c>: what an editor leaves beside its files is not meant.</param>
    public FolderWatch(string folder, WatchedChange change, ChangeSignal signal, params string[] endings)
    {
        _watcher = new FileSystemWatcher(folder)
        {
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        foreach (var ending in endings) _watcher.Filters.Add("*" + ending);
        _watcher.Changed += (_, _) => signal.Report(change);
        _watcher.Created += (_, _) => signal.Report(change);
        _watcher.Deleted += (_, _) => signal.Report(change);
        _watcher.Renamed += (_, _) => signal.Report(change); // editors write beside the file and put it in its place
        _watcher.Error += (_, _) => signal.Report(change); // too many at once: that something changed is certain
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose() => _watcher.Dispose();
}

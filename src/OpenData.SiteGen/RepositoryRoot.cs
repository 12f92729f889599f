namespace OpenData.SiteGen;

/// <summary>The folder that holds the dataset: where a build writes unless it is told otherwise.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder from <paramref name="start"/> upwards that holds the dataset; else the start itself.</summary>
    public static string Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "data", "seed", "datapackage.json")))
                return folder.FullName;
        return start;
    }
}

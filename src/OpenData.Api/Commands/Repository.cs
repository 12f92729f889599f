namespace OpenData.Api.Commands;

/// <summary>Where seed and database are when the command line does not say: in the repository around the current directory.</summary>
internal static class Repository
{
    public const string SeedFolder = "data/seed";

    public const string Database = "artifacts/opendata.db";

    /// <summary>The <paramref name="path"/> under the nearest folder, from the current one upwards, that holds a seed; under the current one where none does.</summary>
    public static string Resolve(string path)
    {
        var start = Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, SeedFolder, Seeding.SeedFolder.PackageFile))) return Path.Combine(folder.FullName, path);
        return Path.Combine(start, path);
    }

    /// <summary>The path as a reader of the command's output knows it: from the current directory where it lies within.</summary>
    public static string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}

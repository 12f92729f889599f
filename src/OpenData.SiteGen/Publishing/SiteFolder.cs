namespace OpenData.SiteGen.Publishing;

/// <summary>A finished site on the disk.</summary>
internal static class SiteFolder
{
    /// <summary>
    /// The paths of all files below <paramref name="folder"/>, with <c>/</c>, in ordinal order; none where there is
    /// no such folder.
    /// </summary>
    public static IReadOnlyList<string> Paths(string folder)
    {
        string[] paths = [.. Files(folder)];
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    /// <summary>The file of a path below <paramref name="folder"/>.</summary>
    public static string Below(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The same in no order, as they are found.</summary>
    public static IEnumerable<string> Files(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'));
}

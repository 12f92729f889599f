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
        if (!Directory.Exists(folder)) return [];
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }
}

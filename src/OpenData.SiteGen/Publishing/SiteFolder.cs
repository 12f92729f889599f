using System.Collections.Concurrent;
using System.IO.Enumeration;

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
        string[] paths = [.. Find(folder).Keys];
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    /// <summary>The file of a path below <paramref name="folder"/>.</summary>
    public static string Below(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>All files below <paramref name="folder"/>, by their paths; none where there is no such folder.</summary>
    public static IReadOnlyDictionary<string, FoundFile> Find(string folder)
    {
        var files = new ConcurrentDictionary<string, FoundFile>(StringComparer.Ordinal);
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(folder)) return files;
        // Of a country there are many, most of them two folders down.
        string[] inner = [.. Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateDirectories)];
        SideBySide.Each(inner, part => Add(part, true));
        foreach (var above in Directory.EnumerateDirectories(folder).Prepend(folder)) Add(above, false);
        return files;

        void Add(string part, bool isDeep)
        {
            var found = new FileSystemEnumerable<(string Path, FoundFile File)>(
                part, (ref entry) => (PathOf(folder, ref entry), new FoundFile(entry.Length, entry.LastWriteTimeUtc.UtcDateTime)), new EnumerationOptions { RecurseSubdirectories = isDeep, AttributesToSkip = 0 })
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            };
            foreach (var (path, file) in found) files[path] = file;
        }
    }

    /// <summary>Whether a folder holds a file, however deep.</summary>
    public static bool HasFiles(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any();

    private static string PathOf(string folder, ref FileSystemEntry file)
    {
        var above = file.Directory[folder.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = above.IsEmpty ? file.FileName.ToString() : $"{above}/{file.FileName}";
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}

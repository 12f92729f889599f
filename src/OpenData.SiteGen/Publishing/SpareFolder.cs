namespace OpenData.SiteGen.Publishing;

/// <summary>
/// The published site once more, beside it: the same files under second names. The next release begins as that folder and
/// takes in what has changed, so that of a country's files only those are named anew that are new. Whoever removes it
/// loses nothing but time.
/// </summary>
internal static class SpareFolder
{
    /// <summary>Where the spare folder of a site stands.</summary>
    public static string Of(string published) => published + ".spare";

    /// <summary>Has a release begin as the spare folder; false where there is none.</summary>
    /// <param name="published">The published folder.</param>
    /// <param name="next">The folder of the release, which is not there yet.</param>
    public static bool TryTake(string published, string next)
    {
        if (!Directory.Exists(Of(published))) return false;
        if (!Directory.Exists(published))
        {
            Directory.Delete(Of(published), recursive: true);
            return false;
        }
        Directory.Move(Of(published), next);
        return true;
    }

    /// <summary>Makes the spare folder of the release that was just replaced.</summary>
    /// <param name="former">The folder that holds that release.</param>
    /// <param name="published">The release that was published instead.</param>
    /// <param name="gone">The files that it has no more.</param>
    /// <param name="written">The files that are new in it.</param>
    public static void Keep(string former, string published, IEnumerable<string> gone, IEnumerable<string> written)
    {
        Remove(former, gone);
        SideBySide.Each(written, path =>
        {
            var file = SiteFolder.Below(former, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Delete(file);
            HardLink.CreateOrCopy(SiteFolder.Below(published, path), file);
        });
        Directory.Move(former, Of(published));
    }

    /// <summary>Removes files, and the folders that are empty without them.</summary>
    public static void Remove(string folder, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var file = SiteFolder.Below(folder, path);
            if (!File.Exists(file)) continue;
            File.Delete(file);
            for (var above = Path.GetDirectoryName(file)!; above != folder && !Directory.EnumerateFileSystemEntries(above).Any(); above = Path.GetDirectoryName(above)!)
                Directory.Delete(above);
        }
    }
}

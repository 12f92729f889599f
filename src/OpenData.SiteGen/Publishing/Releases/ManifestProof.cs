using System.Security.Cryptography;
using System.Text.Json;

namespace OpenData.SiteGen.Publishing.Releases;

/// <summary>Holds a folder against the manifest in it.</summary>
internal static class ManifestProof
{
    /// <summary>What is missing, too much or not what the manifest says; empty for a whole release.</summary>
    public static IReadOnlyList<string> Problems(string folder)
    {
        var file = Path.Combine(folder, Manifest.Path);
        if (!File.Exists(file)) return [$"{Manifest.Path} is missing."];

        var manifest = Read(file);
        var listed = manifest.Files.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var tooMuch = SiteFolder.Paths(folder).Where(path => path != Manifest.Path && !listed.Contains(path)).Select(path => $"{path} is not in the manifest.");
        var wrong = manifest.Files.AsParallel().AsOrdered().Select(entry => Wrong(folder, entry)).OfType<string>();
        return [.. wrong, .. tooMuch];
    }

    /// <summary>The manifest in a file.</summary>
    public static Manifest Read(string file) => JsonSerializer.Deserialize(File.ReadAllBytes(file), ManifestJson.Default.Manifest)!;

    private static string? Wrong(string folder, ManifestEntry entry)
    {
        var file = Path.Combine(folder, entry.Path);
        if (!File.Exists(file)) return $"{entry.Path} is missing.";

        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == entry.Sha256 ? null : $"{entry.Path} is not what the manifest says.";
    }
}

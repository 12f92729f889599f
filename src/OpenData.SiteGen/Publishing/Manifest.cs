using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenData.SiteGen.Publishing;

/// <summary>
/// What a release consists of: every file with its SHA-256, so that anyone can prove that a copy of the site is
/// whole. It holds no date: the same seed gives the same manifest.
/// </summary>
/// <param name="Version">The dataset's version.</param>
/// <param name="SeedHash">The hash of the seed that the release was made from.</param>
/// <param name="Files">Every file but the manifest itself, by path in ordinal order.</param>
internal sealed record Manifest(string Version, string SeedHash, IReadOnlyList<ManifestEntry> Files)
{
    /// <summary>Where the manifest stands in the site's folder.</summary>
    public const string Path = "manifest.json";

    public static Manifest Of(string version, string seedHash, IEnumerable<ManifestEntry> files) =>
        new(version, seedHash, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

    public SiteFile ToFile()
    {
        // Not by way of a text: the manifest of a country is tens of megabytes.
        var json = new MemoryStream();
        JsonSerializer.Serialize(json, this, ManifestJson.Default.Manifest);
        json.WriteByte((byte)'\n');
        return new SiteFile(Path, json.GetBuffer().AsMemory(0, (int)json.Length));
    }
}

/// <summary>One file of a release.</summary>
/// <param name="Path">Below the site's folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Lowercase hexadecimal.</param>
internal sealed record ManifestEntry(string Path, long Bytes, string Sha256)
{
    public static ManifestEntry Of(SiteFile file) =>
        new(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
}

[JsonSerializable(typeof(Manifest))]
[JsonSourceGenerationOptions(
    WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ManifestJson : JsonSerializerContext;

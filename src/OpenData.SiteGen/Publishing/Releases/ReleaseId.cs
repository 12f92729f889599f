using System.Globalization;
using System.Security.Cryptography;

namespace OpenData.SiteGen.Publishing.Releases;

/// <summary>The name of a release's folder: `0007-3f2ab9c04d11`.</summary>
/// <param name="Number">Counts the releases of a folder, from 1.</param>
/// <param name="Content">The first twelve digits of the SHA-256 of the manifest: two sites with the same bytes have the same.</param>
internal sealed record ReleaseId(int Number, string Content)
{
    private const int ContentDigits = 12;

    /// <summary>The name that a folder's name says; null for other folders.</summary>
    public static ReleaseId? Parse(string folder) =>
        folder.Split('-') is [{ Length: >= 4 } number, { Length: ContentDigits } content]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && new ReleaseId(value, content) is var name && name.ToString() == folder
            ? name
            : null;

    /// <summary>What names the content of a finished site.</summary>
    public static string ContentOf(string site) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(site, Manifest.Path))))[..ContentDigits];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number:0000}-{Content}");
}

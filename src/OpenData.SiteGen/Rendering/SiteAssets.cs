using System.Security.Cryptography;
using OpenData.SiteGen.Publishing;
using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Rendering;

/// <summary>
/// The files that pages load. Each carries the hash of its content in its name: a browser may keep it for ever, on a
/// slow line the second page costs its HTML alone, and a page never meets the style sheet of another release.
/// </summary>
/// <param name="Files">The files under their published names.</param>
/// <param name="Addresses">The published address of each asset, by the address that templates use.</param>
internal sealed record SiteAssets(IReadOnlyList<SiteFile> Files, IReadOnlyDictionary<string, string> Addresses)
{
    /// <summary>The assets that the templates bring.</summary>
    public static SiteAssets Read()
    {
        var assets = Assets.Names.Select(name => (Name: name, File: File(name))).ToArray();
        return new SiteAssets(
            [.. assets.Select(asset => asset.File)],
            assets.ToDictionary(asset => Address(asset.Name), asset => "/" + asset.File.Path, StringComparer.Ordinal));
    }

    /// <summary>The address that templates use for an asset.</summary>
    public static string Address(string name) => $"/assets/{name}";

    /// <summary><c>site.css</c> becomes <c>assets/site.0123456789.css</c>.</summary>
    private static SiteFile File(string name)
    {
        ReadOnlyMemory<byte> bytes = Assets.Read(name).AsMemory();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        var extension = Path.GetExtension(name);
        return new SiteFile($"assets/{name[..^extension.Length]}.{hash}{extension}", bytes);
    }
}

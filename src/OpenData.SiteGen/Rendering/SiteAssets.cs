using System.Security.Cryptography;
using System.Text;
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
        var assets = Assets.Names.Where(name => !RootNames.Contains(name)).Select(name => (Name: name, File: File(name))).ToArray();
        return new SiteAssets(
            [.. assets.Select(asset => asset.File)],
            assets.ToDictionary(asset => Address(asset.Name), asset => "/" + asset.File.Path, StringComparer.Ordinal));
    }

    // Browsers ask for the one unasked; the other is named from elsewhere, for years.
    private static readonly string[] RootNames = ["favicon.ico", "share.png"];

    /// <summary>The files that stand at the site's root under a name that never changes.</summary>
    public static IEnumerable<SiteFile> AtRoot() => RootNames.Select(name => new SiteFile(name, Assets.Read(name).AsMemory()));

    /// <summary>The address that templates use for an asset.</summary>
    public static string Address(string name) => $"/assets/{name}";

    /// <summary><c>site.css</c> becomes <c>assets/site.0123456789.css</c>.</summary>
    private static SiteFile File(string name)
    {
        var bytes = name.EndsWith(".js", StringComparison.Ordinal) ? Script(name) : Assets.Read(name).AsMemory();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        var extension = Path.GetExtension(name);
        return new SiteFile($"assets/{name[..^extension.Length]}.{hash}{extension}", bytes);
    }

    /// <summary>A script that loads another one names it as it is published.</summary>
    private static ReadOnlyMemory<byte> Script(string name)
    {
        var text = Encoding.UTF8.GetString(Assets.Read(name).AsSpan());
        foreach (var other in Assets.Names)
            if (other != name && text.Contains($"'./{other}'", StringComparison.Ordinal))
                text = text.Replace($"'./{other}'", $"'./{Path.GetFileName(File(other).Path)}'", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text);
    }
}

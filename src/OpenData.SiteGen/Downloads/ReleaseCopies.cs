using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Downloads;

/// <summary>
/// The data of every release that was published, each at an address of its own that never means anything else: who cites a
/// release leads to it for as long as there is the site. A build adds its own and carries over those of the site before.
/// </summary>
/// <param name="Releases">This release first, then those before it.</param>
internal sealed record ReleaseCopies(IReadOnlyList<ReleaseCopy> Releases)
{
    /// <summary>Where the copies stand on the site.</summary>
    public const string Folder = DataPackage.Folder + "releases/";

    /// <summary>The list of them.</summary>
    public const string Index = Folder + "index.json";

    private const string Archive = "opendata.zip";
    private const string Sums = "SHA256SUMS";

    /// <summary>The copies of the former site, and this release unless it is among them.</summary>
    /// <param name="former">The folder of the former site; it need not be there.</param>
    /// <param name="release">This release.</param>
    /// <param name="archive">Its data.</param>
    public static ReleaseCopies Of(string former, ReleaseName release, SiteFile archive)
    {
        var earlier = Read(former);
        var name = $"{release.Version}-{release.SeedHash[..Math.Min(8, release.SeedHash.Length)]}";
        // A release that was published stays as it was, also where a later generator would pack the same data otherwise.
        var own = earlier.FirstOrDefault(copy => copy.Name == name)
            ?? new ReleaseCopy(name, release.Version, release.SeedHash, release.KnownTo, archive.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(archive.Bytes.Span)));
        return new ReleaseCopies([own, .. earlier.Where(copy => copy != own)]);
    }

    /// <summary>Writes the list and all copies.</summary>
    /// <param name="site">Where to.</param>
    /// <param name="former">The folder of the former site, which has the earlier ones.</param>
    /// <param name="archive">The data of this release.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Why a copy cannot be carried over; empty where all were.</returns>
    public async Task<IReadOnlyList<SiteProblem>> WriteAsync(SiteCheck site, string former, SiteFile archive, CancellationToken cancellation)
    {
        var problems = new List<SiteProblem>();
        foreach (var copy in Releases)
        {
            var path = $"{Folder}{copy.Name}/{Archive}";
            site.Write(SiteFile.OfText($"{Folder}{copy.Name}/{Sums}", $"{copy.Sha256}  {Archive}\n"));
            if (await CarryAsync(site, path, Path.Combine(former, path), archive, cancellation) != copy.Sha256)
                problems.Add(new SiteProblem(path, $"the copy of a release that was published is missing or not what {Index} says. Put it back into {former}, or take it out of that list."));
        }
        site.Write(SiteFile.OfText(Index, JsonSerializer.Serialize(this, ReleaseCopiesJson.Default.ReleaseCopies) + "\n"));
        return problems;
    }

    /// <summary>The address of a release's data from the site's root.</summary>
    public static string Address(ReleaseCopy copy) => $"/{Folder}{copy.Name}/{Archive}";

    /// <summary>The address of its checksum.</summary>
    public static string SumsAddress(ReleaseCopy copy) => $"/{Folder}{copy.Name}/{Sums}";

    private static async Task<string?> CarryAsync(SiteCheck site, string path, string before, SiteFile archive, CancellationToken cancellation)
    {
        if (!File.Exists(before)) return site.Write(archive with { Path = path }).Sha256;
        await using var stream = File.OpenRead(before);
        return (await site.WriteAsync(path, stream, cancellation)).Sha256;
    }

    private static IReadOnlyList<ReleaseCopy> Read(string site)
    {
        var file = Path.Combine(site, Index);
        return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), ReleaseCopiesJson.Default.ReleaseCopies)!.Releases : [];
    }
}

[JsonSerializable(typeof(ReleaseCopies))]
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ReleaseCopiesJson : JsonSerializerContext;

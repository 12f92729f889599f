using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Downloads;

/// <summary>
/// The Data Package in one file, with what a stranger needs who finds it in ten years: what it is, what one may do with
/// it, how to cite it, and the hash of every file. The same dataset gives the same bytes.
/// </summary>
internal static class PackageArchive
{
    /// <summary>Where the archive of the present release stands.</summary>
    public const string Path = DataPackage.Folder + "opendata.zip";

    // The oldest that the format knows: an archive from a seed knows no hour.
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs the package.</summary>
    public static SiteFile Of(DataPackage package)
    {
        DataFile[] files = [.. PackageTexts.Of(package), .. package.Files];
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var file in files.Append(Checksums(files)).OrderBy(file => file.Name, StringComparer.Ordinal))
                Add(archive, file);
        return new SiteFile(Path, buffer.ToArray());
    }

    private static void Add(ZipArchive archive, DataFile file)
    {
        var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
        entry.LastWriteTime = Undated;
        // Readable by all, as an archive from a Unix machine has it, whatever machine packs it.
        entry.ExternalAttributes = unchecked((int)(0b1_000_000_110_100_100u << 16));
        using var stream = entry.Open();
        stream.Write(file.Bytes);
    }

    /// <summary>As <c>sha256sum --check</c> reads it.</summary>
    private static DataFile Checksums(IEnumerable<DataFile> files) =>
        new("SHA256SUMS", Encoding.UTF8.GetBytes(string.Concat(files
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes))}  {file.Name}\n"))));
}

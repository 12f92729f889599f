using System.Collections.Frozen;
using System.IO.Compression;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Checking;

/// <summary>What a page costs on the way to its reader: itself, its style sheet and its scripts, compressed.</summary>
/// <param name="assets">The files that pages load.</param>
internal sealed class PageWeight(IEnumerable<SiteFile> assets)
{
    /// <summary>30 kB, with gzip, which every server and every old phone knows: one breath of a slow line.</summary>
    public const int MaxBytes = 30_000;

    // What gzip adds at most to what it cannot compress (RFC 1951, 3.2.4; RFC 1952, 2.3).
    private const int MostOverhead = 64;

    private readonly FrozenDictionary<ulong, int> _loaded = assets
        .Where(file => Path.GetExtension(file.Path) is ".css" or ".js")
        .ToFrozenDictionary(file => LinkTarget.FileOf("/" + file.Path), file => Compressed(file.Bytes.Span, CompressionLevel.Optimal));

    /// <summary>The weight of a page in bytes; where it is plain that it stays below the limit, an upper bound of it.</summary>
    public int Of(ReadOnlySpan<byte> html, IEnumerable<LinkTarget> targets)
    {
        var loaded = targets.Sum(target => _loaded.GetValueOrDefault(target.File));
        if (html.Length + MostOverhead + loaded <= MaxBytes) return html.Length + MostOverhead + loaded;
        var quickly = Compressed(html, CompressionLevel.Fastest) + loaded;
        return quickly <= MaxBytes ? quickly : Compressed(html, CompressionLevel.Optimal) + loaded;
    }

    /// <summary>The length of bytes after gzip.</summary>
    public static int Compressed(ReadOnlySpan<byte> bytes, CompressionLevel level)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, level, leaveOpen: true))
            gzip.Write(bytes);
        return (int)buffer.Length;
    }
}

using System.Collections.Concurrent;
using System.IO.Compression;

namespace OpenData.SiteGen.Checking.Rules;

/// <summary>A page with what it loads fits into <see cref="MaxBytes"/> compressed: one breath of a slow line.</summary>
/// <param name="folder">The site's folder.</param>
internal sealed class WeightRule(string folder)
{
    /// <summary>The limit of all pages.</summary>
    public const int MaxBytes = PageWeight.MaxBytes;

    private readonly ConcurrentDictionary<string, int> _loaded = new(StringComparer.Ordinal);

    public IEnumerable<string> Check(byte[] html, CheckedPage page)
    {
        var weight = Compressed(html) + page.Links.Select(link => link.File).Distinct()
            .Where(file => Path.GetExtension(file) is ".css" or ".js")
            .Sum(file => _loaded.GetOrAdd(file, CompressedFile));
        if (weight > MaxBytes)
            yield return $"the page weighs {weight} bytes compressed with its style sheet, more than {MaxBytes}.";
    }

    // A file that is not there is for the link rule to report.
    private int CompressedFile(string file) =>
        Path.Combine(folder, file) is var path && File.Exists(path) ? Compressed(File.ReadAllBytes(path)) : 0;

    private static int Compressed(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)buffer.Length;
    }
}

using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace OpenData.Api.Serving.Caching;

/// <summary>An answer in memory, as it is and as compressed as clients have asked for it so far.</summary>
/// <param name="tag">Its entity tag.</param>
/// <param name="body">Its bytes.</param>
/// <param name="headers">The headers that describe the body.</param>
internal sealed class KeptAnswer(string tag, byte[] body, IReadOnlyList<KeyValuePair<string, string>> headers)
{
    private static readonly string[] Described = ["Content-Type", "Content-Disposition", "Link", "Dataset-Version"];

    private readonly Lazy<byte[]> brotli = new(() => Compress(body, stream => new BrotliStream(stream, CompressionLevel.Optimal)));
    private readonly Lazy<byte[]> gzip = new(() => Compress(body, stream => new GZipStream(stream, CompressionLevel.Optimal)));

    /// <summary>Its entity tag.</summary>
    public string Tag { get; } = tag;

    /// <summary>What was answered.</summary>
    public static KeptAnswer Of(HttpResponse response, string tag, byte[] body) => new(
        tag, body, [.. Described.Where(response.Headers.ContainsKey).Select(name => KeyValuePair.Create(name, response.Headers[name].ToString()))]);

    /// <summary>Answers the same again.</summary>
    public ValueTask Write(HttpContext http)
    {
        var response = http.Response;
        foreach (var (name, value) in headers) response.Headers[name] = value;
        var coding = CodingOf(http.Request);
        if (coding is not null) response.Headers.ContentEncoding = coding;
        var bytes = coding switch { "br" => brotli.Value, "gzip" => gzip.Value, _ => body };
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    /// <summary>The coding that the client likes best of those that are made here; null for none.</summary>
    private string? CodingOf(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding;
        if (accepted.Count == 0 || IsCompressed || !StringWithQualityHeaderValue.TryParseList(accepted, out var codings)) return null;

        // Of two that it likes as much, the smaller one.
        var brotliQuality = Quality("br");
        var gzipQuality = Quality("gzip");
        return brotliQuality > 0 && brotliQuality >= gzipQuality ? "br" : gzipQuality > 0 ? "gzip" : null;

        double Quality(string coding) => codings.FirstOrDefault(known => known.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) is { } found ? found.Quality ?? 1 : 0;
    }

    // A workbook is an archive: compressing it again only makes it larger.
    private bool IsCompressed => body.AsSpan().StartsWith("PK"u8);

    private static byte[] Compress(byte[] body, Func<Stream, Stream> coder)
    {
        using var memory = new MemoryStream();
        using (var stream = coder(memory)) stream.Write(body);
        return memory.ToArray();
    }
}

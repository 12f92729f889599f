using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace OpenData.Api.Serving;

/// <summary>
/// Answers to GET, kept whole: the dataset does not change while it is served, so the same address has the same answer.
/// The tag comes from dataset, address and wanted media type alone, so a client that has the answer costs nothing.
/// </summary>
/// <param name="seedHash">The fingerprint of the dataset.</param>
internal sealed class AnswerCache(string seedHash) : IDisposable
{
    private const long MostBytes = 64 * 1024 * 1024;

    private const int LargestAnswer = 1024 * 1024;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Answers from memory, or has <paramref name="next"/> answer and keeps what it said.</summary>
    public async Task Answer(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            await next(http);
            return;
        }

        var key = Key(http.Request);
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Tag == key))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            SetHeaders(http.Response, key);
            return;
        }

        if (answers.TryGetValue(key, out KeptAnswer? kept))
        {
            SetHeaders(http.Response, key);
            await kept!.Write(http.Response, http.RequestAborted);
            return;
        }

        await AnswerAndKeep(http, next, key);
    }

    /// <inheritdoc/>
    public void Dispose() => answers.Dispose();

    private async Task AnswerAndKeep(HttpContext http, RequestDelegate next, string key)
    {
        var client = http.Response.Body;
        await using var recording = new RecordingStream(client, LargestAnswer, first =>
        {
            // An answer with errors begins with them, whatever its status: it is not to be kept by anybody.
            if (http.Response.StatusCode == StatusCodes.Status200OK && !first.StartsWith("{\"errors\""u8)) SetHeaders(http.Response, key);
            else http.Response.Headers.CacheControl = "no-store";
        });
        http.Response.Body = recording;
        try
        {
            await next(http);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
        finally
        {
            http.Response.Body = client;
        }

        // A table that was broken off is not the answer.
        if (!http.RequestAborted.IsCancellationRequested && http.Response.Headers.ETag.Count > 0 && recording.Whole is { } body)
            answers.Set(key, KeptAnswer.Of(http.Response, body), new MemoryCacheEntryOptions { Size = body.Length + 512 });
    }

    private string Key(HttpRequest request)
    {
        var asked = $"{seedHash}\n{request.Path}{request.QueryString}\n{request.Headers.Accept}";
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 16))}\"";
    }

    private static void SetHeaders(HttpResponse response, string key)
    {
        response.Headers.ETag = key;
        response.Headers.CacheControl = "public, max-age=300, stale-while-revalidate=86400";
        response.Headers.Vary = "Accept, Accept-Encoding";
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;
using OpenData.Api.Schema;
using OpenData.Api.Serving.Languages;

namespace OpenData.Api.Serving.Caching;

/// <summary>
/// Answers to GET, kept whole: the dataset does not change while it is served, so the same address has the same answer.
/// The tag comes from dataset, address, wanted media type and language alone, so a client that has the answer costs nothing.
/// </summary>
/// <param name="seedHash">The fingerprint of the dataset.</param>
/// <param name="keeps">Whether answers are kept in memory; if not, they are tagged all the same.</param>
internal sealed class AnswerCache(string seedHash, bool keeps) : IDisposable
{
    private const long MostBytes = 64 * 1024 * 1024;

    private const int LargestAnswer = 1024 * 1024;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Answers from memory, or has <paramref name="next"/> answer and keeps what it said.</summary>
    /// <returns>Whether the answer was in memory, or with the client.</returns>
    public async Task<bool> Answer(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            await next(http);
            return false;
        }

        var key = Key(http.Request);
        answers.TryGetValue(key, out KeptAnswer? kept);
        if (http.Request.Headers.IfNoneMatch.Count > 0 && HasIt(http.Request, kept?.Tag ?? TagOf(key)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            SetHeaders(http.Response, kept?.Tag ?? TagOf(key));
            return true;
        }

        if (kept is null)
        {
            await AnswerAndKeep(http, next, key);
            return false;
        }

        SetHeaders(http.Response, kept.Tag);
        await kept.Write(http);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => answers.Dispose();

    private async Task AnswerAndKeep(HttpContext http, RequestDelegate next, string key)
    {
        var tag = TagOf(key);
        var client = http.Response.Body;
        await using var recording = new RecordingStream(client, keeps ? LargestAnswer : 0, first =>
        {
            // An answer with errors begins with them, whatever its status: it is not to be kept by anybody.
            if (http.Response.StatusCode == StatusCodes.Status200OK && !first.StartsWith("{\"errors\""u8)) SetHeaders(http.Response, tag);
            else SetNotKept(http.Response);
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
            answers.Set(key, KeptAnswer.Of(http.Response, tag, body), new MemoryCacheEntryOptions { Size = 2L * (body.Length + key.Length) + 512 });
    }

    private static bool HasIt(HttpRequest request, string tag)
    {
        var mine = EntityTagHeaderValue.Parse(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(theirs => mine.Compare(theirs, useStrongComparison: false));
    }

    private static string Key(HttpRequest request)
    {
        var language = ClientLanguage.Of(request) == Language.Vi ? "vi" : "en";
        return $"{request.Path}{request.QueryString}\n{request.Headers.Accept}\n{language}";
    }

    // Weak (RFC 9110, section 8.8.1): the same answer has other bytes when it is compressed otherwise.
    private string TagOf(string key) =>
        $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seedHash}\n{key}")).AsSpan(0, 16))}\"";

    private static void SetHeaders(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "public, max-age=300, stale-while-revalidate=86400";
        response.Headers.Vary = "Accept, Accept-Encoding, Accept-Language";
    }

    private static void SetNotKept(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Accept, Accept-Encoding, Accept-Language";
    }
}

// Automatic persisted queries: the protocol that Apollo's clients introduced and other clients follow.
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Http;

/// <summary>
/// The documents that clients ask for by their SHA-256 alone. A client that is told that its document is not known
/// sends it once more in full; from then on the hash is enough, as long as there is room.
/// </summary>
/// <param name="most">The most text to keep, in UTF-16 code units; what was not asked for lately goes first.</param>
internal sealed class PersistedQueries(long most) : IDisposable
{
    private readonly MemoryCache documents = new(new MemoryCacheOptions { SizeLimit = most });

    /// <summary>The request with its document; the reason why there is none.</summary>
    /// <param name="request">A request whose document is empty where only the hash was sent.</param>
    public (GraphQLRequest? Request, HttpRefusal? Refusal) Complete(GraphQLRequest request)
    {
        if (!TryFind(request.Extensions, out var named))
            return request.Query.Length > 0 ? (request, null) : (null, new(400, $"'query' must be a string."));
        if (named is not { } hash)
            return (null, new(400, $"'persistedQuery' must have the version 1 and a 'sha256Hash' of 64 hexadecimal digits."));
        if (request.Query.Length > 0)
            return IsOf(hash, request.Query) ? (request, null) : (null, new(400, $"The hash in 'persistedQuery' is not the SHA-256 of the query."));
        // Clients look for these very words, and for an answer that HTTP does not call a failure.
        return documents.TryGetValue(hash, out string? known)
            ? (request with { Query = known! }, null)
            : (null, new(200, new GraphQLError($"PersistedQueryNotFound") { Code = ErrorCode.PersistedQueryNotFound }));
    }

    /// <summary>Keeps the document of a request that was answered, where the client wants that.</summary>
    public void Keep(GraphQLRequest request)
    {
        if (TryFind(request.Extensions, out var hash) && hash is not null && !documents.TryGetValue(hash, out _))
            documents.Set(hash, request.Query, new MemoryCacheEntryOptions { Size = request.Query.Length + 64 });
    }

    /// <inheritdoc/>
    public void Dispose() => documents.Dispose();

    // The hash is null where the entry is not as the protocol wants it.
    private static bool TryFind(JsonElement? extensions, out string? hash)
    {
        hash = null;
        if (extensions is not { ValueKind: JsonValueKind.Object } given || !given.TryGetProperty("persistedQuery", out var entry))
            return false;
        if (entry.ValueKind == JsonValueKind.Object
            && entry.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1
            && entry.TryGetProperty("sha256Hash", out var text) && text.ValueKind == JsonValueKind.String
            && text.GetString() is { Length: 64 } digits && digits.All(char.IsAsciiHexDigit))
        {
            hash = digits.ToLowerInvariant();
        }

        return true;
    }

    private static bool IsOf(string hash, string document) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document))) == hash;
}

// GraphQL over HTTP, section 6: response, and RFC 9110, section 12.5.1: Accept.
using Microsoft.Net.Http.Headers;

namespace OpenData.GraphQL.Http;

/// <summary>Chooses the media type of a response.</summary>
internal static class MediaTypes
{
    public const string Response = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>The supported type that the client likes best; null where it accepts none.</summary>
    public static string? Choose(IList<string> accept)
    {
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace))
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var types))
            return Json;
        return types
            .Where(t => (t.Quality ?? 1) > 0 && IsUtf8(t))
            .OrderByDescending(t => t.Quality ?? 1)
            .Select(Supported)
            .FirstOrDefault(t => t is not null);
    }

    public static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);

    private static string? Supported(MediaTypeHeaderValue type) => type.MediaType.Value?.ToLowerInvariant() switch
    {
        Response => Response,
        Json or "application/*" or "*/*" => Json,
        _ => null,
    };
}

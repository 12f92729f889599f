using Microsoft.Net.Http.Headers;
using OpenData.Api.Schema;

namespace OpenData.Api.Serving.Languages;

/// <summary>The language in which a client wants to be spoken to.</summary>
internal static class ClientLanguage
{
    /// <summary>What `lang=` of the address says, or else what `Accept-Language` prefers; null where the client asks for neither Vietnamese nor English.</summary>
    public static Language? Of(HttpRequest request)
    {
        if (request.QueryString.HasValue && request.Query.TryGetValue("lang", out var asked) && Named(asked.ToString()) is { } named) return named;

        var accepted = request.Headers.AcceptLanguage;
        return accepted.Count == 0 || !StringWithQualityHeaderValue.TryParseList(accepted, out var ranges) ? null : Preferred(ranges);
    }

    // RFC 9110, section 12.5.4: a range without quality counts 1, and 0 means never.
    private static Language? Preferred(IEnumerable<StringWithQualityHeaderValue> ranges) => ranges
        .Select(range => (Language: Named(range.Value.ToString()), Quality: range.Quality ?? 1))
        .Where(range => range.Language is not null && range.Quality > 0)
        .OrderByDescending(range => range.Quality)
        .FirstOrDefault().Language;

    private static Language? Named(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "vi" => Language.Vi,
        "en" => Language.En,
        _ => null,
    };
}

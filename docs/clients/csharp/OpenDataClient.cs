using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace OpenData.Client;

/// <summary>Asks one GraphQL endpoint. Waits and asks again, a few times, where the server says that it is busy.</summary>
/// <param name="http">What to ask with.</param>
/// <param name="endpoint">Whom to ask.</param>
public sealed class OpenDataClient(HttpClient http, Uri endpoint)
{
    private const int Attempts = 4;

    private const string Query = """
        query Figures($after: String) {
          facts(first: 100, after: $after, where: { value: { neq: null } }, order: [{ id: ASC }]) {
            nodes { id value indicator { name(lang: EN) } period { text } citation { paragraph source { id } } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    /// <summary>All figures that have a value, a page at a time.</summary>
    /// <exception cref="RefusedException">The API refused the request.</exception>
    /// <exception cref="HttpRequestException">The API was not reached, or what answered is not the API.</exception>
    public async IAsyncEnumerable<Figure> Figures([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (string? after = null; ;)
        {
            var page = await Ask(after, cancellation);
            foreach (var figure in page.Nodes) yield return figure;
            if (!page.PageInfo.HasNextPage) yield break;
            after = page.PageInfo.EndCursor;
        }
    }

    private async Task<FactsPage> Ask(string? after, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var body = new JsonObject { ["query"] = Query, ["variables"] = new JsonObject { ["after"] = after } };
            using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(body.ToJsonString(), null, "application/json") };
            request.Headers.Accept.ParseAdd("application/graphql-response+json, application/json");
            using var response = await http.SendAsync(request, cancellation);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && attempt < Attempts)
            {
                await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(attempt), cancellation);
                continue;
            }

            if (response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) != true) response.EnsureSuccessStatusCode();
            var answer = await response.Content.ReadFromJsonAsync(AnswerJson.Default.Answer, cancellation);
            if (answer?.Errors is { } errors) throw new RefusedException(errors);
            return answer?.Data?.Facts ?? throw new HttpRequestException("The answer has no data.");
        }
    }
}

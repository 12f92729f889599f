using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OpenData.SiteGen.Api;

/// <summary>Asks a GraphQL server over HTTP. A page is made from whole answers only: any error ends the build.</summary>
/// <param name="http">The connection.</param>
/// <param name="endpoint">The server's GraphQL address.</param>
internal sealed class GraphQLClient(HttpClient http, Uri endpoint)
{
    private const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>How often a server may say "later" to one question: a build is one client, and asks much.</summary>
    private const int MostWaits = 100;

    private static readonly MediaTypeWithQualityHeaderValue Accepted = new("application/graphql-response+json");

    /// <summary>The GraphQL address of a server: its path is <c>/graphql</c> where only the server is named.</summary>
    public static Uri EndpointOf(Uri server) =>
        server.AbsolutePath == "/" ? new Uri(server, "graphql") : new Uri(server.AbsoluteUri.TrimEnd('/'));

    /// <summary>Sends a query and returns its data.</summary>
    /// <exception cref="ApiException">The server cannot be reached, refused, or answered something else.</exception>
    public async Task<T> AskAsync<T>(
        GraphQLQuery query, JsonObject variables, JsonTypeInfo<T> shape, CancellationToken cancellation)
        where T : class => (await AskWholeAsync(query, variables, shape, cancellation)).Data;

    /// <summary>Sends a query and returns its data, and the response as it was sent.</summary>
    /// <exception cref="ApiException">The server cannot be reached, refused, or answered something else.</exception>
    public async Task<(T Data, byte[] Json)> AskWholeAsync<T>(
        GraphQLQuery query, JsonObject variables, JsonTypeInfo<T> shape, CancellationToken cancellation)
        where T : class
    {
        var json = await AskAsync(query, variables, cancellation);
        return (Read(query, json, shape), json);
    }

    /// <summary>Sends a query and returns the response as it was sent, unread.</summary>
    /// <exception cref="ApiException">The server cannot be reached, or answered something else.</exception>
    public async Task<byte[]> AskAsync(GraphQLQuery query, JsonObject variables, CancellationToken cancellation) =>
        (await SendAsync(query, variables, null, cancellation)).Content;

    /// <summary>The data of a response.</summary>
    /// <exception cref="ApiException">The server refused, or answered something else.</exception>
    public T Read<T>(GraphQLQuery query, byte[] json, JsonTypeInfo<T> shape)
        where T : class => Read(query, () => JsonSerializer.Deserialize((DataSlice.Of(json) ?? throw Refusal(query, Answer(query, json))).Span, shape)!);

    /// <summary>Sends a query with one list and returns it as a table: all its rows, as the server writes the file.</summary>
    /// <param name="query">The query.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="format">The kind of file: <c>csv</c> or <c>xlsx</c>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ApiException">The server cannot be reached, refused, or answered something else.</exception>
    public async Task<byte[]> AskTableAsync(GraphQLQuery query, JsonObject variables, string format, CancellationToken cancellation)
    {
        var (type, file) = await SendAsync(query, variables, format, cancellation);
        return !IsJson(type) ? file : throw Read(query, () => Refusal(query, Answer(query, file)));
    }

    /// <summary>Sends a query whose one root field is <c>nodes</c> and returns each row as it was sent, unread.</summary>
    /// <exception cref="ApiException">The server cannot be reached, refused, or answered something else.</exception>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> AskNodesAsync(
        GraphQLQuery query, JsonObject variables, CancellationToken cancellation)
    {
        var json = await AskAsync(query, variables, cancellation);
        return Read(query, () => NodeSlices.Of(json) ?? throw Refusal(query, Answer(query, json)));
    }

    private static bool IsJson(string? type) => type?.EndsWith("json", StringComparison.Ordinal) == true;

    private async Task<(string? Type, byte[] Content)> SendAsync(
        GraphQLQuery query, JsonObject variables, string? format, CancellationToken cancellation)
    {
        var address = format is null ? endpoint : new Uri($"{endpoint}?format={format}");
        try
        {
            for (var waits = 0; ; waits++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Body(query, variables) };
                if (format is null) request.Headers.Accept.Add(Accepted);
                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
                if (response.StatusCode == HttpStatusCode.TooManyRequests && waits < MostWaits && response.Headers.RetryAfter?.Delta is { } later)
                {
                    await Task.Delay(later, cancellation);
                    continue;
                }

                var type = response.Content.Headers.ContentType?.MediaType;
                if (!IsJson(type) && (format is null || !response.IsSuccessStatusCode))
                    throw new ApiException($"{endpoint} is no GraphQL server: it answered {(int)response.StatusCode} without JSON.");
                return (type, await response.Content.ReadAsByteArrayAsync(cancellation));
            }
        }
        catch (HttpRequestException e)
        {
            throw new ApiException($"{endpoint} cannot be reached: {e.Message}", inner: e);
        }
    }

    private T Read<T>(GraphQLQuery query, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException e)
        {
            throw new ApiException($"{endpoint} answered the query {query.Name} in another shape: {e.Message}", inner: e);
        }
    }

    private GraphQLAnswer Answer(GraphQLQuery query, byte[] json) =>
        JsonSerializer.Deserialize(json, AnswerJson.Default.GraphQLAnswer)
        ?? throw new ApiException($"{endpoint} answered the query {query.Name} with nothing.");

    private ApiException Refusal(GraphQLQuery query, GraphQLAnswer answer) =>
        new($"{endpoint} refused the query {query.Name}:",
            [.. (answer.Errors ?? []).Select(error => error.ToString()).DefaultIfEmpty("it sent neither data nor errors")])
        {
            IsLimit = answer.Errors is { Count: > 0 } errors && errors.All(error => error.Code == LimitExceeded),
        };

    private static StringContent Body(GraphQLQuery query, JsonObject variables)
    {
        var body = new JsonObject
        {
            ["query"] = query.Text,
            ["operationName"] = query.Name,
            ["variables"] = variables.DeepClone(),
        };
        return new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
    }
}

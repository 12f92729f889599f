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
    private static readonly MediaTypeWithQualityHeaderValue Accepted = new("application/graphql-response+json");

    /// <summary>The GraphQL address of a server: its path is <c>/graphql</c> where only the server is named.</summary>
    public static Uri EndpointOf(Uri server) =>
        server.AbsolutePath == "/" ? new Uri(server, "graphql") : new Uri(server.AbsoluteUri.TrimEnd('/'));

    /// <summary>Sends a query and returns its data.</summary>
    /// <exception cref="ApiException">The server cannot be reached, refused, or answered something else.</exception>
    public async Task<T> AskAsync<T>(
        GraphQLQuery query, JsonObject variables, JsonTypeInfo<T> shape, CancellationToken cancellation)
        where T : class
    {
        try
        {
            var answer = await ReadAsync(query, variables, cancellation);
            if (answer is { Errors: null or [], Data: { ValueKind: JsonValueKind.Object } data })
                return data.Deserialize(shape)!;
            throw new ApiException(
                $"{endpoint} refused the query {query.Name}:",
                [.. (answer.Errors ?? []).Select(error => error.ToString()).DefaultIfEmpty("it sent neither data nor errors")]);
        }
        catch (HttpRequestException e)
        {
            throw new ApiException($"{endpoint} cannot be reached: {e.Message}", inner: e);
        }
        catch (JsonException e)
        {
            throw new ApiException($"{endpoint} answered the query {query.Name} in another shape: {e.Message}", inner: e);
        }
    }

    private async Task<GraphQLAnswer> ReadAsync(GraphQLQuery query, JsonObject variables, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = Body(query, variables) };
        request.Headers.Accept.Add(Accepted);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) != true)
            throw new ApiException($"{endpoint} is no GraphQL server: it answered {(int)response.StatusCode} without JSON.");
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        return await JsonSerializer.DeserializeAsync(stream, AnswerJson.Default.GraphQLAnswer, cancellation)
            ?? throw new ApiException($"{endpoint} answered the query {query.Name} with nothing.");
    }

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

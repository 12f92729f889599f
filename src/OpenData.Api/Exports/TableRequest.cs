using System.Text.Json;
using OpenData.GraphQL.Execution;

namespace OpenData.Api.Exports;

/// <summary>An HTTP request for a table: the same parameters and bodies as any GraphQL request.</summary>
internal static class TableRequest
{
    /// <summary>The variant that the request asks for, by `format=` or else by `Accept`; null where it asks for no table.</summary>
    public static CsvFormat? FormatOf(HttpRequest request) => request.Query["format"].ToString() switch
    {
        "csv" => CsvFormat.Exact,
        "csv-excel" => CsvFormat.Excel,
        "" when Accepts(request) => CsvFormat.Exact,
        _ => null,
    };

    /// <summary>The GraphQL request within; null where it is not readable as one.</summary>
    public static async Task<GraphQLRequest?> Read(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        try
        {
            if (HttpMethods.IsGet(request.Method))
            {
                var variables = request.Query["variables"].ToString();
                using var parsed = variables.Length > 0 ? JsonDocument.Parse(variables) : null;
                return Make(request.Query["query"].ToString(), request.Query["operationName"].ToString(), parsed?.RootElement.Clone());
            }

            if (!HttpMethods.IsPost(request.Method) || request.ContentLength is null || request.ContentLength > maxBytes) return null;

            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellation);
            return Make(Text(body.RootElement, "query"), Text(body.RootElement, "operationName"), Object(body.RootElement, "variables"));
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static GraphQLRequest? Make(string query, string operationName, JsonElement? variables) =>
        query.Length == 0 ? null : new GraphQLRequest(query, operationName.Length == 0 ? null : operationName, variables);

    private static string Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static JsonElement? Object(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value.Clone() : null;

    private static bool Accepts(HttpRequest request) => request.GetTypedHeaders().Accept is { Count: > 0 } accepted
        && accepted.MaxBy(type => type.Quality ?? 1)!.MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase);
}

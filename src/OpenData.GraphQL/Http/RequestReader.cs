// GraphQL over HTTP, section 5: request.
using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Http;

/// <summary>Reads the GraphQL request of an HTTP request: GET with query parameters, POST with JSON.</summary>
/// <param name="limits">How much to read.</param>
internal sealed class RequestReader(Limits limits)
{
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    public async ValueTask<(GraphQLRequest? Request, HttpRefusal? Refusal)> Read(HttpRequest http, CancellationToken cancellationToken)
    {
        if (HttpMethods.IsGet(http.Method))
            return ReadQuery(http.Query);
        if (!HttpMethods.IsPost(http.Method))
            return (null, new(405, $"Use GET or POST.") { Allow = "GET, POST" });
        if (!MediaTypeHeaderValue.TryParse(http.ContentType, out var type)
            || !type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase) || !MediaTypes.IsUtf8(type))
        {
            return (null, new(415, $"Send 'Content-Type: application/json' in UTF-8."));
        }

        var body = await ReadBody(http, cancellationToken).ConfigureAwait(false);
        return body is null
            ? (null, new(413, $"The request body is limited to {limits.MaxBodyBytes} bytes. Send a shorter document or fewer variables.") { Code = ErrorCode.LimitExceeded })
            : ReadJson(body.Value);
    }

    private async ValueTask<ReadOnlyMemory<byte>?> ReadBody(HttpRequest http, CancellationToken cancellationToken)
    {
        if (http.ContentLength > limits.MaxBodyBytes)
            return null;
        var buffer = new ArrayBufferWriter<byte>((int)(http.ContentLength ?? 1024) + 1);
        while (true)
        {
            var read = await http.Body.ReadAsync(buffer.GetMemory(1024), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return buffer.WrittenMemory;
            buffer.Advance(read);
            if (buffer.WrittenCount > limits.MaxBodyBytes)
                return null;
        }
    }

    private static (GraphQLRequest? Request, HttpRefusal? Refusal) ReadJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, JsonOptions);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return Refuse($"The body must be a JSON object; batches are not supported.");
            if (!root.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String)
                return Refuse($"'query' must be a string.");
            if (!IsOptional(root, "operationName", JsonValueKind.String, out var name))
                return Refuse($"'operationName' must be a string.");
            if (!IsOptional(root, "variables", JsonValueKind.Object, out var variables))
                return Refuse($"'variables' must be an object.");
            if (!IsOptional(root, "extensions", JsonValueKind.Object, out var extensions))
                return Refuse($"'extensions' must be an object.");
            return (new GraphQLRequest(query.GetString()!, name?.GetString(), variables?.Clone()) { Extensions = extensions?.Clone() }, null);
        }
        catch (JsonException)
        {
            return Refuse($"The body is not valid JSON.");
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair has no text.
            return Refuse($"The body is not valid JSON.");
        }
    }

    private static (GraphQLRequest? Request, HttpRefusal? Refusal) ReadQuery(IQueryCollection parameters)
    {
        if (!parameters.TryGetValue("query", out var query) || string.IsNullOrEmpty(query))
            return Refuse($"The parameter 'query' is missing.");
        if (!TryParseObject(parameters["variables"], out var variables))
            return Refuse($"The parameter 'variables' must be a JSON object.");
        if (!TryParseObject(parameters["extensions"], out var extensions))
            return Refuse($"The parameter 'extensions' must be a JSON object.");
        var name = parameters["operationName"].ToString();
        return (new GraphQLRequest(query!, name.Length == 0 ? null : name, variables) { Extensions = extensions }, null);
    }

    private static bool IsOptional(JsonElement root, string name, JsonValueKind kind, out JsonElement? value)
    {
        value = root.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
        return value is null || found.ValueKind == kind;
    }

    private static bool TryParseObject(string? text, out JsonElement? value)
    {
        value = null;
        if (string.IsNullOrEmpty(text))
            return true;
        try
        {
            using var json = JsonDocument.Parse(text, JsonOptions);
            value = json.RootElement.ValueKind == JsonValueKind.Null ? null : json.RootElement.Clone();
            return value is null or { ValueKind: JsonValueKind.Object };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The latter is thrown for a name with half a surrogate pair.
            return false;
        }
    }

    private static (GraphQLRequest? Request, HttpRefusal? Refusal) Refuse(FormattableString message) => (null, new(400, message));
}

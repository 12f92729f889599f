// GraphQL over HTTP, section 5: request.
using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Http;

/// <summary>Reads the GraphQL request of an HTTP request: GET with query parameters, POST with JSON.</summary>
public sealed class RequestReader
{
    private static readonly string[] Parameters = ["query", "operationName", "variables", "extensions"];

    private readonly JsonDocumentOptions jsonOptions;
    private readonly Limits limits;
    private readonly PersistedQueries persisted;

    internal RequestReader(Limits limits, PersistedQueries persisted)
    {
        (this.limits, this.persisted) = (limits, persisted);
        jsonOptions = new() { MaxDepth = limits.MaxJsonNesting, AllowDuplicateProperties = false };
    }

    /// <summary>Reads the request, and finds the document of which the client sent just the hash.</summary>
    /// <param name="http">The HTTP request.</param>
    /// <param name="cancellationToken">Ends when the client goes away.</param>
    /// <returns>The request, or else the reason why there is none.</returns>
    public async ValueTask<(GraphQLRequest? Request, HttpRefusal? Refusal)> Read(HttpRequest http, CancellationToken cancellationToken)
    {
        var (request, refusal) = await ReadParts(http, cancellationToken).ConfigureAwait(false);
        return request is null ? (null, refusal) : persisted.Complete(request);
    }

    private async ValueTask<(GraphQLRequest? Request, HttpRefusal? Refusal)> ReadParts(HttpRequest http, CancellationToken cancellationToken)
    {
        if (HttpMethods.IsGet(http.Method))
            return http.QueryString.Value is { } text && text.Length > limits.MaxBodyBytes ? (null, TooLong(414, text.Length)) : ReadQuery(http.Query);
        if (!HttpMethods.IsPost(http.Method))
            return (null, new(405, $"Use GET or POST.") { Allow = "GET, POST" });
        if (!MediaTypeHeaderValue.TryParse(http.ContentType, out var type)
            || !type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase) || !MediaTypes.IsUtf8(type))
        {
            return (null, new(415, $"Send 'Content-Type: application/json' in UTF-8."));
        }

        var (body, length) = await ReadBody(http, cancellationToken).ConfigureAwait(false);
        return length > limits.MaxBodyBytes ? (null, TooLong(413, length)) : ReadJson(body);
    }

    // Where the client says how long the body is, a body that is too long is not read at all.
    private async ValueTask<(ReadOnlyMemory<byte> Body, long Length)> ReadBody(HttpRequest http, CancellationToken cancellationToken)
    {
        if (http.ContentLength > limits.MaxBodyBytes)
            return (default, http.ContentLength.Value);
        var buffer = new ArrayBufferWriter<byte>((int)(http.ContentLength ?? 1024) + 1);
        while (buffer.WrittenCount <= limits.MaxBodyBytes)
        {
            var read = await http.Body.ReadAsync(buffer.GetMemory(1024), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                break;
            buffer.Advance(read);
        }

        return (buffer.WrittenMemory, buffer.WrittenCount);
    }

    private (GraphQLRequest? Request, HttpRefusal? Refusal) ReadJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            if (Excess(JsonScale.Of(body.Span)) is { } limit)
                return (null, new HttpRefusal(400, limit));
            using var json = JsonDocument.Parse(body, jsonOptions);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return Refuse($"The body must be a JSON object; batches are not supported: send each request by itself.");
            if (!IsOptional(root, "query", JsonValueKind.String, out var query))
                return Refuse($"'query' must be a string.");
            if (!IsOptional(root, "operationName", JsonValueKind.String, out var name))
                return Refuse($"'operationName' must be a string.");
            if (!IsOptional(root, "variables", JsonValueKind.Object, out var variables))
                return Refuse($"'variables' must be an object.");
            if (!IsOptional(root, "extensions", JsonValueKind.Object, out var extensions))
                return Refuse($"'extensions' must be an object.");
            return (new GraphQLRequest(query?.GetString() ?? "", name?.GetString(), variables?.Clone()) { Extensions = extensions?.Clone() }, null);
        }
        catch (Exception e) when (IsMalformed(e))
        {
            return Refuse($"The body is not valid JSON.");
        }
    }

    private (GraphQLRequest? Request, HttpRefusal? Refusal) ReadQuery(IQueryCollection parameters)
    {
        // Several values would be joined by commas, which mean nothing in GraphQL.
        if (Array.Find(Parameters, p => parameters[p].Count > 1) is { } twice)
            return Refuse($"The parameter '{twice}' is given more than once.");
        var query = parameters["query"].ToString();
        if (query.Length == 0 && !parameters.ContainsKey("extensions"))
            return Refuse($"The parameter 'query' is missing.");
        var (variables, mistake) = ReadObject(parameters, "variables");
        if (mistake is not null)
            return (null, mistake);
        (var extensions, mistake) = ReadObject(parameters, "extensions");
        if (mistake is not null)
            return (null, mistake);
        var name = parameters["operationName"].ToString();
        return (new GraphQLRequest(query, name.Length == 0 ? null : name, variables) { Extensions = extensions }, null);
    }

    private (JsonElement? Value, HttpRefusal? Refusal) ReadObject(IQueryCollection parameters, string name)
    {
        var text = parameters[name].ToString();
        if (text.Length == 0)
            return (null, null);
        try
        {
            if (Excess(JsonScale.Of(Encoding.UTF8.GetBytes(text))) is { } limit)
                return (null, new HttpRefusal(400, limit));
            using var json = JsonDocument.Parse(text, jsonOptions);
            if (json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
                return (json.RootElement.ValueKind == JsonValueKind.Null ? null : json.RootElement.Clone(), null);
        }
        catch (Exception e) when (IsMalformed(e))
        {
            // Said below, as for JSON that is no object.
        }

        return (null, new(400, $"The parameter '{name}' must be a JSON object."));
    }

    private ExceededLimit? Excess(JsonScale scale)
    {
        if (scale.Nesting > limits.MaxJsonNesting)
            return new("maxJsonNesting", $"levels of JSON of a request", limits.MaxJsonNesting, scale.Nesting, $"Nest fewer objects and lists in the variables.");
        return scale.Values > limits.MaxJsonValues
            ? new("maxJsonValues", $"JSON values of a request", limits.MaxJsonValues, scale.Values, $"Send fewer variables, or shorter lists of them.")
            : null;
    }

    private HttpRefusal TooLong(int status, long length) => new(
        status, new ExceededLimit("maxBodyBytes", $"bytes of a request", limits.MaxBodyBytes, length, $"Send a shorter document or fewer variables."));

    private static bool IsOptional(JsonElement root, string name, JsonValueKind kind, out JsonElement? value)
    {
        value = root.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
        return value is null || found.ValueKind == kind;
    }

    // A string or a name with half a surrogate pair has no text, and is an invalid operation to the reader.
    private static bool IsMalformed(Exception fault) => fault is JsonException or InvalidOperationException;

    private static (GraphQLRequest? Request, HttpRefusal? Refusal) Refuse(FormattableString message) => (null, new(400, message));
}

// GraphQL specification, section 7: response.
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Execution.Results;

namespace OpenData.GraphQL.Response;

/// <summary>The answer to a request, ready to be written as JSON.</summary>
public sealed class GraphQLResponse
{
    // What is escaped beyond the JSON rules only matters inside HTML; Vietnamese stays readable.
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ObjectSet? root;

    private GraphQLResponse(bool hasData, ObjectSet? root, IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions)
    {
        HasData = hasData;
        this.root = root;
        Errors = errors;
        Extensions = extensions ?? new Dictionary<string, object?>();
    }

    /// <summary>Whether the request was executed, so that the answer has a <c>data</c> entry, which may be null.</summary>
    public bool HasData { get; }

    /// <summary>The errors; empty where there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>What the server adds: plain values, lists and string dictionaries.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; }

    /// <summary>The name of the operation; null where it has none, or was refused before it was found.</summary>
    public string? OperationName { get; internal init; }

    /// <summary>The cost of the request; 0 where it was refused before it was weighed.</summary>
    public long Cost { get; internal init; }

    /// <summary>How many objects and list items were read.</summary>
    public long Rows { get; internal init; }

    /// <summary>An answer to a request that was not executed.</summary>
    /// <param name="errors">Why not; at least one.</param>
    public static GraphQLResponse Refused(IReadOnlyList<GraphQLError> errors) => new(false, null, errors, null);

    /// <summary>Writes the answer as UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="translate">Says errors in the language of the client; null for English.</param>
    public void Write(IBufferWriter<byte> output, ErrorTranslation? translate = null)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        writer.WriteStartObject();
        if (Errors.Count > 0)
            ErrorWriter.Write(writer, Errors, translate);
        if (HasData)
        {
            writer.WritePropertyName("data"u8);
            if (root is null || root.IsRootNull)
                writer.WriteNullValue();
            else
                root.Write(writer, 0);
        }

        if (Extensions.Count > 0)
        {
            writer.WritePropertyName("extensions"u8);
            PlainValueWriter.Write(writer, Extensions);
        }

        writer.WriteEndObject();
    }

    /// <summary>The answer as text, for tests and logs.</summary>
    public override string ToString()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static GraphQLResponse Answered(ObjectSet root, RequestContext request, string? operationName, long cost) =>
        new(true, root, request.Errors, request.Extensions) { OperationName = operationName, Cost = cost, Rows = request.Rows };

    /// <summary>An answer to a request that was stopped while it ran.</summary>
    internal static GraphQLResponse Stopped(GraphQLError error) => new(false, null, [error], null);
}

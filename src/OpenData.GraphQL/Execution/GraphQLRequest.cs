using System.Text.Json;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Execution;

/// <summary>What a client asks for.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations; null where it has just one.</param>
/// <param name="Variables">A JSON object with the variables; null for none.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>A JSON object with whatever client and server agreed upon; null for none.</summary>
    public JsonElement? Extensions { get; init; }

    /// <summary>Is asked with the cost before the operation runs: an error refuses it. Null admits everything within the limits.</summary>
    public Func<long, GraphQLError?>? Admit { get; init; }
}

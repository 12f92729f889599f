using System.Text.Json;

namespace OpenData.GraphQL.Execution;

/// <summary>What a client asks for.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations; null where it has just one.</param>
/// <param name="Variables">A JSON object with the variables; null for none.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>A JSON object with whatever client and server agreed upon; null for none.</summary>
    public JsonElement? Extensions { get; init; }
}

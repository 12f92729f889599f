// Specification §7.1.6, Errors.
using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Response;

/// <summary>An error as a response reports it.</summary>
/// <param name="Message">What is wrong, for the developer of the client.</param>
public sealed record GraphQLError(string Message)
{
    /// <summary>The places of the request document that it is about; empty when it is about none.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>
    /// The way to the response field that failed: response names (string) and list indices (int); null when the
    /// error is not about a field of the response.
    /// </summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>A stable, machine-readable name of the kind of error, see <see cref="ErrorCode"/>; null where there is none.</summary>
    public string? Code { get; init; }

    /// <summary>Whatever else helps the client; null when there is nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The error of a text that is not a document.</summary>
    /// <param name="error">Why it is not.</param>
    public static GraphQLError From(SyntaxError error) => new(error.Message) { Locations = [error.Location] };
}

using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Execution;

/// <summary>Thrown by a resolver to refuse a request with a message that the client may read.</summary>
/// <param name="message">What is wrong and how to ask instead.</param>
/// <param name="code">A stable, machine-readable name of the kind of error.</param>
/// <param name="extensions">More for machines; null for nothing.</param>
public sealed class GraphQLException(
    FormattableString message, string code = ErrorCode.BadUserInput, IReadOnlyDictionary<string, object?>? extensions = null)
    : Exception(FormattableString.Invariant(message))
{
    /// <summary>What is wrong and how to ask instead, as a template and its arguments.</summary>
    public FormattableString Text { get; } = message;

    /// <summary>A stable, machine-readable name of the kind of error.</summary>
    public string Code { get; } = code;

    /// <summary>More for machines; null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; } = extensions;
}

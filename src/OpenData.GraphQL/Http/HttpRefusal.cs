using OpenData.GraphQL.Language;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Http;

/// <summary>Why an HTTP request is no GraphQL request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Error">What to do instead.</param>
public sealed record HttpRefusal(int Status, GraphQLError Error)
{
    internal HttpRefusal(int status, FormattableString message)
        : this(status, new GraphQLError(message) { Code = ErrorCode.BadRequest })
    {
    }

    internal HttpRefusal(int status, ExceededLimit limit)
        : this(status, GraphQLError.From(limit))
    {
    }

    /// <summary>The value of the Allow header; null for none.</summary>
    public string? Allow { get; init; }
}

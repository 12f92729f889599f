using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Http;

/// <summary>
/// What the host wants of one HTTP request, and what came of it. The host puts it among the features of the request
/// before the endpoint answers.
/// </summary>
public sealed class GraphQLExchange
{
    /// <summary>Says errors in the language of the client; null for English.</summary>
    public ErrorTranslation? Translate { get; init; }

    /// <summary>Is asked with the cost before the operation runs: an error refuses it. Null admits everything within the limits.</summary>
    public Func<long, GraphQLError?>? Admit { get; init; }

    /// <summary>What was answered; null before that, and where the client went away.</summary>
    public GraphQLResponse? Response { get; set; }
}

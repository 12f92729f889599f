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

    /// <summary>The name of the operation; null where it has none, or was not found.</summary>
    public string? OperationName { get; private set; }

    /// <summary>What has been executed cost, so far.</summary>
    public long Cost { get; private set; }

    /// <summary>How many objects and list items have been read, so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The code of the first error; null where there is none.</summary>
    public string? ErrorCode { get; private set; }

    /// <summary>Remembers what was answered; a host that asks several times for one HTTP request adds each.</summary>
    /// <param name="response">An answer.</param>
    public void Add(GraphQLResponse response)
    {
        OperationName ??= response.OperationName;
        Cost += response.Cost;
        Rows += response.Rows;
        if (response.Errors.Count > 0)
            ErrorCode ??= response.Errors[0].Code;
    }
}

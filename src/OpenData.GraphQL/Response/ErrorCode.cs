namespace OpenData.GraphQL.Response;

/// <summary>The codes that this engine puts into <c>errors[].extensions.code</c>.</summary>
public static class ErrorCode
{
    /// <summary>The document is not GraphQL.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>No operation, or not exactly one, fits the operation name.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>The operation is a mutation or a subscription, of which this engine has none.</summary>
    public const string OperationNotQuery = "OPERATION_NOT_QUERY";

    /// <summary>A variable or an argument has a value that its type refuses.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The HTTP request does not follow GraphQL over HTTP.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>A request has just the hash of a document that this server does not know: send the document too.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>A limit was exceeded; the details name the limit, the actual value and the remedy.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The client has asked for much in a short time; Retry-After says when it may ask again.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The request took longer than allowed.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>A fault of the server, logged there under the correlation id.</summary>
    public const string InternalError = "INTERNAL_ERROR";
}

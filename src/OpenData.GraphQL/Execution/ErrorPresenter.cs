using Microsoft.Extensions.Logging;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Execution;

/// <summary>
/// Says to the client what it may know of an exception: what was meant for it, or else only a correlation id, under
/// which the log has the rest.
/// </summary>
internal sealed partial class ErrorPresenter(ILogger logger)
{
    private Exception? last;
    private GraphQLError? lastError;

    public GraphQLError Of(Exception fault)
    {
        switch (fault)
        {
            case GraphQLException refusal:
                return new(refusal.Text) { Code = refusal.Code, Extensions = refusal.Extensions };
            case LimitException limit:
                return GraphQLError.From(limit.Limit);
        }

        // A batch fails for all its objects with one exception: one log entry, one id.
        if (ReferenceEquals(last, fault) && lastError is { } known)
            return known;
        var id = Guid.NewGuid().ToString("N");
        LogFault(logger, id, fault);
        var error = new GraphQLError($"Internal error")
        {
            Code = ErrorCode.InternalError,
            Extensions = new Dictionary<string, object?> { ["correlationId"] = id },
        };
        (last, lastError) = (fault, error);
        return error;
    }

    [LoggerMessage(LogLevel.Error, "A GraphQL resolver failed ({CorrelationId})")]
    private static partial void LogFault(ILogger logger, string correlationId, Exception fault);
}

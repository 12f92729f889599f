using OpenData.GraphQL.Http;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Exports;

/// <summary>Answers with errors as JSON, in the language of the client, where no GraphQL answer is given.</summary>
internal static class Refusals
{
    /// <summary>The HTTP status of an answer that has errors and nothing else.</summary>
    public static int StatusOf(IReadOnlyList<GraphQLError> errors) => errors[0].Code switch
    {
        ErrorCode.RateLimited => StatusCodes.Status429TooManyRequests,
        ErrorCode.Timeout => StatusCodes.Status503ServiceUnavailable,
        ErrorCode.InternalError => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>Answers with the reason why nothing was executed.</summary>
    public static Task Answer(HttpContext http, HttpRefusal refusal)
    {
        if (refusal.Allow is { } allow) http.Response.Headers.Allow = allow;
        return Answer(http, refusal.Status, refusal.Error);
    }

    /// <summary>Answers with these errors.</summary>
    public static async Task Answer(HttpContext http, int status, params GraphQLError[] errors)
    {
        var exchange = http.Features.Get<GraphQLExchange>();
        var response = GraphQLResponse.Refused(errors);
        exchange?.Add(response);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        response.Write(http.Response.BodyWriter, exchange?.Translate);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}

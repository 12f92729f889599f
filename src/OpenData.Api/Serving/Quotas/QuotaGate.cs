using System.Globalization;
using OpenData.Api.Exports;
using OpenData.Api.Schema.Limits;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Serving.Quotas;

/// <summary>Lets a client ask as long as it has points: one for the request itself, and the cost of what is executed for it.</summary>
internal sealed class QuotaGate(RateLimits limits) : IDisposable
{
    private readonly QuotaBook book = new(limits);

    /// <summary>Takes the point of the request; false where it was refused.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="admit">What is asked with the cost before the operation runs.</param>
    public bool TryEnter(HttpContext http, out Func<long, GraphQLError?> admit)
    {
        var quota = book.Of(http.Connection.RemoteIpAddress);
        admit = cost => Take(http, quota, cost);
        var isIn = quota.Take(1) is null;
        quota.Describe(http.Response);
        return isIn;
    }

    /// <summary>Tells a client that has no point left when to come back.</summary>
    public Task Refuse(HttpContext http) => Refusals.Answer(http, StatusCodes.Status429TooManyRequests, Refusal(http.Response, TimeSpan.FromSeconds(1)));

    /// <inheritdoc/>
    public void Dispose() => book.Dispose();

    private GraphQLError? Take(HttpContext http, Quota quota, long cost)
    {
        if (cost == 0) return null;

        var wait = quota.Take(cost);
        quota.Describe(http.Response);
        return wait is { } time ? Refusal(http.Response, time) : null;
    }

    private GraphQLError Refusal(HttpResponse response, TimeSpan wait)
    {
        var seconds = (long)Math.Max(1, Math.Ceiling(wait.TotalSeconds));
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return new GraphQLError($"You have used your {limits.Points} points for now. Ask again in {seconds} seconds, or ask for less: a request takes its cost, an answer that is kept takes 1.")
        {
            Code = ErrorCode.RateLimited,
            Extensions = new Dictionary<string, object?> { ["limit"] = "ratePoints", ["allowed"] = limits.Points, ["retryAfter"] = seconds },
        };
    }
}

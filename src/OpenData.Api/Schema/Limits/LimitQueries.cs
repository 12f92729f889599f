using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Limits;

/// <summary>What can be asked for at once.</summary>
[QueryType]
public static class LimitQueries
{
    /// <summary>What this server allows one request to ask for. A refusal names the limit, the value that exceeded it and how to ask for less; `extensions.cost` of an answer says what the request cost.</summary>
    public static RequestLimits GetLimits(ResolverContext context, RateLimits rate) => RequestLimits.Of(context.Request.Limits, rate);
}

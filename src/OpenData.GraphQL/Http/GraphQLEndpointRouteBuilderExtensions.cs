using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OpenData.GraphQL.Http;

/// <summary>Serves the engine.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Serves GraphQL over HTTP at an address. The schema is built at once, so that a mistake stops the start.</summary>
    /// <param name="endpoints">Where to map it.</param>
    /// <param name="pattern">The address.</param>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql") =>
        endpoints.Map(pattern, endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>().AnswerAsync);
}

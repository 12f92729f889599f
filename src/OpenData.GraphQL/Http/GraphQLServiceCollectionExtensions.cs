using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Http;

/// <summary>Registers the engine.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Registers <see cref="Schema"/>, <see cref="Limits"/>, <see cref="ExecutionOptions"/>, <see cref="Executor"/>, <see cref="RequestSlots"/> and <see cref="RequestReader"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="build">Says what the schema is made of.</param>
    /// <param name="configure">Sets limits and hooks; null for the defaults.</param>
    /// <exception cref="SchemaException">Thrown when the schema is first used: some C# code does not fit.</exception>
    public static IServiceCollection AddGraphQL(
        this IServiceCollection services, Action<SchemaBuilder> build, Action<ExecutionOptions>? configure = null) =>
        services.AddGraphQL(
            () =>
            {
                var builder = new SchemaBuilder();
                build(builder);
                return builder.Build();
            },
            configure);

    /// <summary>Registers <see cref="Schema"/>, <see cref="Limits"/>, <see cref="ExecutionOptions"/>, <see cref="Executor"/>, <see cref="RequestSlots"/> and <see cref="RequestReader"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="schema">Gives the schema; called once, when it is first used.</param>
    /// <param name="configure">Sets limits and hooks; null for the defaults.</param>
    public static IServiceCollection AddGraphQL(
        this IServiceCollection services, Func<Schema> schema, Action<ExecutionOptions>? configure = null)
    {
        services.AddSingleton(_ => schema());
        services.AddSingleton(provider =>
        {
            var options = new ExecutionOptions { Logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger("OpenData.GraphQL") };
            configure?.Invoke(options);
            return options;
        });
        services.AddSingleton(provider => provider.GetRequiredService<ExecutionOptions>().Limits);
        services.AddSingleton(provider => new Executor(provider.GetRequiredService<Schema>(), provider.GetRequiredService<ExecutionOptions>()));
        services.AddSingleton(provider => new RequestSlots(provider.GetRequiredService<Limits>().MaxConcurrentRequests));
        services.AddSingleton(provider => new PersistedQueries(provider.GetRequiredService<Limits>().MaxPersistedText));
        services.AddSingleton(provider => new RequestReader(provider.GetRequiredService<Limits>(), provider.GetRequiredService<PersistedQueries>()));
        services.AddSingleton(provider => new GraphQLEndpoint(
            provider.GetRequiredService<Executor>(), provider.GetRequiredService<RequestReader>(), provider.GetRequiredService<PersistedQueries>(),
            provider.GetRequiredService<RequestSlots>()));
        return services;
    }
}

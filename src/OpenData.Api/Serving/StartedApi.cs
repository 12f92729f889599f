using OpenData.Api.Dataset;
using OpenData.GraphQL.Execution;

namespace OpenData.Api.Serving;

/// <summary>The API as another program hosts it within itself: quietly, at an address of its own.</summary>
public sealed class StartedApi : IAsyncDisposable
{
    private readonly WebApplication? app;

    private StartedApi(WebApplication? app, IReadOnlyList<string> problems) => (this.app, Problems) = (app, problems);

    /// <summary>What is wrong with the seed, one line each, as `seed check` prints it; empty where the API has started.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Where queries are asked.</summary>
    /// <exception cref="InvalidOperationException">The API has not started, for the reasons in <see cref="Problems"/>.</exception>
    public Uri Endpoint => app is not null
        ? new Uri(new Uri(app.Urls.First()), ApiApplication.GraphQLPath)
        : throw new InvalidOperationException("The API has not started: the seed has problems.");

    /// <summary>Prepares the dataset and, where the seed is well, starts the API.</summary>
    /// <param name="settings">Where the dataset is and where it is served.</param>
    /// <param name="cancellation">Gives up starting.</param>
    public static Task<StartedApi> Start(ApiSettings settings, CancellationToken cancellation = default) => StartingApi.Begin(settings).StartAsync(cancellation);

    /// <summary>Starts over a schema that is being built.</summary>
    internal static async Task<StartedApi> Start(ApiSettings settings, Task<GraphQL.Types.Schema> schema, CancellationToken cancellation)
    {
        var prepared = PreparedDataset.Prepare(settings);
        if (prepared.Problems.Count > 0) return new(null, prepared.Problems);

        var app = ApiApplication.Build(settings, schema);
        Trust(app.Services.GetRequiredService<ExecutionOptions>());
        new DataFiles(settings.SeedDirectory, DatasetDatabase.At(settings.Database)).Map(app);
        await app.StartAsync(cancellation);
        return new(app, []);
    }

    /// <summary>
    /// The program that hosts it asks for hundreds of pages in one request; the limits of a public server, which guard
    /// it against strangers, would make that thousands of requests. They stay finite.
    /// </summary>
    private static void Trust(ExecutionOptions options) => options.Limits = options.Limits with
    {
        MaxCost = 10_000_000,
        MaxRows = 5_000_000,
        MaxValues = 50_000_000,
        MaxTime = TimeSpan.FromMinutes(5),
    };

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;
}

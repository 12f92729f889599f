
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
    public static async Task<StartedApi> Start(ApiSettings settings, CancellationToken cancellation = default)
    {
        var prepared = PreparedDataset.Prepare(settings);
        if (prepared.Problems.Count > 0) return new(null, prepared.Problems);

        var app = ApiApplication.Build(settings.Database, settings.Urls);
        await app.StartAsync(cancellation);
        return new(app, []);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;
}

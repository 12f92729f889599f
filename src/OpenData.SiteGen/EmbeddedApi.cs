namespace OpenData.SiteGen;

internal sealed class EmbeddedApi : IAsyncDisposable
{
    public Uri? Endpoint { get; private init; }

    public IReadOnlyList<string> Problems { get; private init; } = [];

    public static Task<EmbeddedApi> StartAsync(string? seed, CancellationToken cancellation) =>
        Task.FromResult(new EmbeddedApi { Problems = ["the API cannot be hosted yet" + seed + cancellation] });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

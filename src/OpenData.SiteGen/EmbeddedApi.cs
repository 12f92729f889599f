using OpenData.Api.Serving;

namespace OpenData.SiteGen;

/// <summary>
/// The API, hosted for the length of a build on a free port of the loopback interface. The rest of the generator
/// knows its address and nothing else of it: every figure goes over HTTP.
/// </summary>
internal sealed class EmbeddedApi : IAsyncDisposable
{
    private readonly StartedApi _api;
    private readonly string? _ownFolder;

    private EmbeddedApi(StartedApi api, string? ownFolder)
    {
        _api = api;
        _ownFolder = ownFolder;
    }

    /// <summary>Where it answers; null where the dataset has problems.</summary>
    public Uri? Endpoint => Problems.Count == 0 ? _api.Endpoint : null;

    /// <summary>What is wrong with the dataset, as <c>seed check</c> says it; empty for a good one.</summary>
    public IReadOnlyList<string> Problems => _api.Problems;

    /// <summary>What tells this API from one that may answer otherwise over the same dataset.</summary>
    public static string Program => StartingApi.Program;

    /// <summary>Begins what takes longest of a start and needs no dataset.</summary>
    public static void BeginModel() => StartingApi.BeginModel();

    /// <summary>Begins to start it over the dataset of a folder: other processors are at work when this returns.</summary>
    /// <param name="seed">
    /// The dataset's folder, whose database is thrown away afterwards; null for the repository's own dataset, whose
    /// database stays where every command finds it.
    /// </param>
    /// <returns>What starts it, or gives that up.</returns>
    public static Func<CancellationToken, Task<EmbeddedApi>> Begin(string? seed)
    {
        var root = RepositoryRoot.Above(Directory.GetCurrentDirectory());
        var own = seed is null ? null : Directory.CreateTempSubdirectory("opendata-").FullName;
        var settings = new ApiSettings(
            seed ?? Path.Combine(root, "data", "seed"),
            Path.Combine(own ?? Path.Combine(root, "artifacts"), "opendata.db"),
            "http://127.0.0.1:0");
        var starting = StartingApi.Begin(settings);
        return async cancellation => new EmbeddedApi(await starting.StartAsync(cancellation), own);
    }

    /// <summary>Starts it over the dataset of a folder, as <see cref="Begin"/> does.</summary>
    public static Task<EmbeddedApi> StartAsync(string? seed, CancellationToken cancellation) => Begin(seed)(cancellation);

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        if (_ownFolder is not null) Directory.Delete(_ownFolder, recursive: true);
    }
}

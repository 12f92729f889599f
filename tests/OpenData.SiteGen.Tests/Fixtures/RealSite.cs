using OpenData.SiteGen.Commands;
using OpenData.SiteGen.Previewing;
using OpenData.SiteGen.Publishing;

namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>The site of the repository's own dataset, built once by the command that everybody uses, and shown.</summary>
public sealed class RealSite : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private PreviewServer? _server;

    /// <summary>The published folder.</summary>
    public string Folder => _folder["dist"];

    /// <summary>Where it is shown.</summary>
    public Uri Address => _server!.Address;

    /// <summary>The dataset in the repository.</summary>
    public static string Seed => Path.Combine(RepositoryRoot.Above(AppContext.BaseDirectory), "data", "seed");

    /// <summary>The addresses of all pages, from the site's root.</summary>
    public IReadOnlyList<string> Pages =>
    [
        .. SiteFolder.Paths(Folder).Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .Select(path => "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)),
    ];

    /// <summary>The addresses of pages of every kind: of a folder with many pages its first and its heaviest.</summary>
    public IReadOnlyList<string> Kinds =>
    [
        .. Pages.GroupBy(address => address[..(address.TrimEnd('/').LastIndexOf('/') + 1)])
            .SelectMany(folder => folder.Count() <= 20 ? folder.ToArray() : [folder.First(), folder.MaxBy(Weight)!]).Distinct(),
    ];

    public async Task InitializeAsync()
    {
        var (code, output) = await BuildAsync(Folder, Seed);
        code.ShouldBe(0, output);
        _server = await PreviewServer.StartAsync(Folder, 0, "/", default);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    private long Weight(string address) =>
        new FileInfo(Path.Combine(Folder, address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : ""))).Length;

    /// <summary>Builds as <c>dotnet run --project src/OpenData.SiteGen</c> does.</summary>
    internal static Task<(int Code, string Output)> BuildAsync(string output, string seed, Uri? baseUrl = null, Uri? apiAddress = null) =>
        BuildAsync(new SiteOptions(output, baseUrl) { ApiAddress = apiAddress }, seed);

    /// <summary>Builds what is asked for.</summary>
    internal static async Task<(int Code, string Output)> BuildAsync(SiteOptions options, string seed)
    {
        var (log, text) = PlainLog.Create();
        var code = await SiteCommand.BuildAsync(options, null, seed, log, default);
        return (code, text.ToString());
    }
}

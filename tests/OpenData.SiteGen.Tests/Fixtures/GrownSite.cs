using OpenData.Bench.Seeding;
using OpenData.SiteGen.Previewing;

namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>The site of the repository's dataset after many more reports, which are generated and say so; built once, and shown.</summary>
public sealed class GrownSite : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private PreviewServer? _server;

    /// <summary>The published folder.</summary>
    public string Folder => _folder["dist"];

    /// <summary>Where it is shown.</summary>
    public Uri Address => _server!.Address;

    /// <summary>The dataset.</summary>
    public string Seed => _folder["seed"];

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Seed);
        foreach (var file in Directory.GetFiles(RealSite.Seed)) File.Copy(file, Path.Combine(Seed, Path.GetFileName(file)));
        GeneratedPackage.Write(RealSite.Seed, Seed);
        new ManyReports(Seed).Append();
        var (code, output) = await RealSite.BuildAsync(Folder, Seed);
        code.ShouldBe(0, output);
        _server = await PreviewServer.StartAsync(Folder, 0, "/", default);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();
}

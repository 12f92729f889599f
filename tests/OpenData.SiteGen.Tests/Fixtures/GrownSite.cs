using OpenData.Bench.Seeding;

namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>The site of the repository's dataset after many more reports, which are generated and say so; built once.</summary>
public sealed class GrownSite : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>The published folder.</summary>
    public string Folder => _folder["dist"];

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
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}

using System.Security.Cryptography;
using OpenData.SiteGen.Incremental;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Incremental;

[Collection(RealSiteCollection.Name)]
public sealed class IncrementalBuildTests
{
    [Fact]
    public async Task Makes_the_same_bytes_as_a_build_from_nothing_after_a_changed_figure()
    {
        using var folder = new TempFolder();
        var seed = CopySeed(folder);
        await BuildAsync(folder["dist"], seed);
        ChangeFigure(seed);

        var output = await BuildAsync(folder["dist"], seed);

        // The same former release without what is remembered of it: everything is made.
        using var fresh = new TempFolder();
        await BuildAsync(fresh["dist"], RealSite.Seed);
        File.Delete(BuildState.FileOf(fresh["dist"]));
        var whole = await BuildAsync(fresh["dist"], seed);
        Made(whole).ShouldBeGreaterThan(300);
        Made(output).ShouldBeLessThan(Made(whole) / 4);
        Hashes(folder["dist"]).ShouldBe(Hashes(fresh["dist"]));
        File.ReadAllText(folder["dist/changes.json"]).ShouldContain("\"before\"");
        Directory.EnumerateFiles(folder["dist/data/releases"], "opendata.zip", SearchOption.AllDirectories).Count().ShouldBe(2);
    }

    [Fact]
    public async Task Makes_a_page_again_that_somebody_changed()
    {
        using var folder = new TempFolder();
        await BuildAsync(folder["dist"], RealSite.Seed);
        var page = Directory.EnumerateFiles(folder["dist/xa"], "index.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        var before = await File.ReadAllTextAsync(page);
        await File.WriteAllTextAsync(page, before.Replace("<h1", "<h1 "));

        await BuildAsync(folder["dist"], RealSite.Seed);

        (await File.ReadAllTextAsync(page)).ShouldBe(before);
    }

    [Fact]
    public async Task Makes_a_page_again_whose_file_somebody_removed()
    {
        using var folder = new TempFolder();
        await BuildAsync(folder["dist"], RealSite.Seed);
        var answer = Directory.EnumerateFiles(folder["dist/xa"], "data.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        var before = await File.ReadAllTextAsync(answer);
        File.Delete(answer);

        await BuildAsync(folder["dist"], RealSite.Seed);

        (await File.ReadAllTextAsync(answer)).ShouldBe(before);
    }

    private static int Made(string output) =>
        int.Parse(output.Split('\n').Single(line => line.StartsWith("Making ", StringComparison.Ordinal)).Split(' ')[1]);

    private static async Task<string> BuildAsync(string output, string seed)
    {
        var (code, text) = await RealSite.BuildAsync(output, seed);
        code.ShouldBe(0, text);
        return text;
    }

    /// <summary>The remark on the figure that the front page begins with: on several pages, and no sum depends on it.</summary>
    private static void ChangeFigure(string seed)
    {
        var path = Path.Combine(seed, "facts.csv");
        var rows = File.ReadAllLines(path);
        var row = Array.FindIndex(rows, row => row.StartsWith("tk24-ocop-products,", StringComparison.Ordinal));
        rows[row].ShouldContain(",exact,");
        rows[row] = rows[row].Replace(",exact,", ",about,");
        File.WriteAllText(path, string.Join('\n', rows) + "\n");
    }

    private static string CopySeed(TempFolder folder)
    {
        var seed = Directory.CreateDirectory(folder["seed"]).FullName;
        foreach (var file in Directory.GetFiles(RealSite.Seed)) File.Copy(file, Path.Combine(seed, Path.GetFileName(file)));
        return seed;
    }

    private static IReadOnlyList<string> Hashes(string folder) =>
    [
        .. SiteFolder.Paths(folder).Select(path =>
            $"{path} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path))))}"),
    ];
}

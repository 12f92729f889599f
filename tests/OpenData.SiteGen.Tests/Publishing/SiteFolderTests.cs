using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Publishing;

public sealed class SiteFolderTests
{
    private static readonly string[] Files = ["index.html", "xa/index.html", "xa/đông/data.json", "xa/đông/sâu/hơn/index.html", "en/.hidden"];

    [Fact]
    public void Finds_every_file_however_deep_with_its_length_and_time()
    {
        using var folder = new TempFolder();
        foreach (var file in Files) folder.Write($"dist/{file}", file);
        var written = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder["dist/xa/đông/data.json"], written);

        var found = SiteFolder.Find(folder["dist"]);

        found.Keys.ShouldBe(Files, ignoreOrder: true);
        found["xa/đông/data.json"].ShouldBe(new FoundFile(new FileInfo(folder["dist/xa/đông/data.json"]).Length, written));
        SiteFolder.Paths(folder["dist"]).ShouldBe(Files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/"), InlineData("/../dist"), InlineData("/.//")]
    public void Finds_the_same_however_the_folder_is_written(string end)
    {
        using var folder = new TempFolder();
        foreach (var file in Files) folder.Write($"dist/{file}", file);

        SiteFolder.Find(folder["dist"] + end).Keys.ShouldBe(Files, ignoreOrder: true);
        SiteFolder.Find(Path.GetRelativePath(Directory.GetCurrentDirectory(), folder["dist"]) + end).Keys.ShouldBe(Files, ignoreOrder: true);
    }

    [Fact]
    public void Finds_nothing_where_there_is_no_folder() => SiteFolder.Find("/nowhere/at/all").ShouldBeEmpty();
}

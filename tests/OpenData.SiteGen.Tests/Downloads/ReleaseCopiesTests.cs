using System.Security.Cryptography;
using System.Text;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Downloads;

public sealed class ReleaseCopiesTests
{
    private const string Folder = "dist/data/releases";

    [Fact]
    public async Task Keep_every_release_where_it_was_published()
    {
        using var folder = new TempFolder();
        await PublishAsync(folder, "1.0.0", "aaaaaaaa1111", "one");
        await PublishAsync(folder, "1.0.0", "bbbbbbbb2222", "two"); // the same version, other figures
        var last = await PublishAsync(folder, "1.1.0", "cccccccc3333", "three");

        last.Releases.Select(copy => copy.Name).ShouldBe(["1.1.0-cccccccc", "1.0.0-bbbbbbbb", "1.0.0-aaaaaaaa"]);
        folder.Read($"{Folder}/1.0.0-aaaaaaaa/opendata.zip").ShouldBe("one");
        folder.Read($"{Folder}/1.0.0-bbbbbbbb/opendata.zip").ShouldBe("two");
        folder.Read($"{Folder}/1.1.0-cccccccc/opendata.zip").ShouldBe("three");
        var sum = Convert.ToHexStringLower(SHA256.HashData("one"u8));
        folder.Read($"{Folder}/1.0.0-aaaaaaaa/SHA256SUMS").ShouldBe($"{sum}  opendata.zip\n");
        folder.Read($"{Folder}/index.json").ShouldContain($"\"sha256\": \"{sum}\"");
    }

    [Fact]
    public async Task Add_nothing_when_the_same_seed_is_built_again_also_by_a_generator_that_packs_otherwise()
    {
        using var folder = new TempFolder();
        await PublishAsync(folder, "1.0.0", "aaaaaaaa1111", "one");
        var index = folder.Read($"{Folder}/index.json");

        var again = await PublishAsync(folder, "1.0.0", "aaaaaaaa1111", "one, packed otherwise");

        again.Releases.ShouldHaveSingleItem();
        folder.Read($"{Folder}/index.json").ShouldBe(index);
        folder.Read($"{Folder}/1.0.0-aaaaaaaa/opendata.zip").ShouldBe("one");
    }

    [Fact]
    public async Task Come_from_the_former_site_wherever_it_stands()
    {
        using var folder = new TempFolder();
        await PublishAsync(folder, "1.0.0", "aaaaaaaa1111", "one");

        await PublishAsync(folder, "1.1.0", "bbbbbbbb2222", "two", site: "other", former: "dist");

        folder.Read("other/data/releases/1.0.0-aaaaaaaa/opendata.zip").ShouldBe("one");
    }

    [Theory]
    [InlineData("something else")]
    [InlineData(null)]
    public async Task Stop_a_build_that_would_lose_one(string? content)
    {
        using var folder = new TempFolder();
        await PublishAsync(folder, "1.0.0", "aaaaaaaa1111", "one");
        File.Delete(folder[$"{Folder}/1.0.0-aaaaaaaa/opendata.zip"]);
        if (content is not null) folder.Write($"{Folder}/1.0.0-aaaaaaaa/opendata.zip", content);

        var (_, problems) = await BuildAsync(folder, "1.1.0", "bbbbbbbb2222", "two", "dist", "dist");

        problems.ShouldHaveSingleItem().ToString().ShouldStartWith(
            "data/releases/1.0.0-aaaaaaaa/opendata.zip: the copy of a release that was published is missing or not what data/releases/index.json says.");
    }

    private static async Task<ReleaseCopies> PublishAsync(TempFolder folder, string version, string hash, string data, string site = "dist", string former = "dist")
    {
        var (copies, problems) = await BuildAsync(folder, version, hash, data, site, former);
        problems.ShouldBeEmpty();
        return copies;
    }

    private static async Task<(ReleaseCopies Copies, IReadOnlyList<SiteProblem> Problems)> BuildAsync(
        TempFolder folder, string version, string hash, string data, string site, string former)
    {
        using var release = StagedRelease.Open(folder[site]);
        var check = new SiteCheck(release, "/");
        var archive = new SiteFile(PackageArchive.Path, Encoding.UTF8.GetBytes(data));
        var copies = ReleaseCopies.Of(folder[former], new ReleaseName(version, hash, new DateOnly(2031, 3, 13)), archive);
        var problems = await copies.WriteAsync(check, folder[former], archive, default);
        check.Write(Manifest.Of(version, hash, release.Files).ToFile());
        if (problems.Count == 0) release.Publish();
        return (copies, problems);
    }
}

using System.Globalization;
using System.Security.Cryptography;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests;

[Collection(RealSiteCollection.Name)]
public sealed class SiteBuildTests(RealSite site)
{
    [Fact]
    public async Task Two_builds_of_one_seed_are_byte_identical_wherever_they_run()
    {
        using var folder = new TempFolder();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // A culture of opposite habits: the decimal sign, the order of dates, the first day, the casing of i.
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = "٫";
            odd.NumberFormat.NegativeSign = "−";
            odd.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = odd;
            var seed = CopySeed(folder, reversed: true);

            var (code, output) = await RealSite.BuildAsync(folder["dist"], seed);

            code.ShouldBe(0, output);
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = culture;
        }
        Hashes(folder["dist"]).ShouldBe(Hashes(site.Folder));
    }

    [Fact]
    public async Task A_second_build_rewrites_nothing()
    {
        using var folder = new TempFolder();
        await RealSite.BuildAsync(folder["dist"], RealSite.Seed);
        var before = Directory.GetFiles(folder["dist"], "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);

        var (code, output) = await RealSite.BuildAsync(folder["dist"], RealSite.Seed);

        code.ShouldBe(0, output);
        output.ShouldContain($"0 written, {before.Count} unchanged, 0 removed.");
        foreach (var (file, time) in before) File.GetLastWriteTimeUtc(file).ShouldBe(time, file);
    }

    [Fact]
    public async Task A_bad_cell_stops_the_build_and_leaves_the_published_site_alone()
    {
        using var folder = new TempFolder();
        folder.Write("dist/index.html", "the former site").Write("dist/manifest.json", "{}");
        var seed = CopySeed(folder, reversed: false);
        var facts = File.ReadAllText(Path.Combine(seed, "facts.csv"));
        facts.ShouldContain(",218,");
        File.WriteAllText(Path.Combine(seed, "facts.csv"), facts.Replace(",218,", ",21B,"));

        var (code, output) = await RealSite.BuildAsync(folder["dist"], seed);

        code.ShouldBe(1);
        output.ShouldContain("facts.csv");
        output.ShouldContain("value");
        output.ShouldContain("21B");
        SiteFolder.Paths(folder["dist"]).ShouldBe(["index.html", "manifest.json"]);
        folder.Read("dist/index.html").ShouldBe("the former site");
    }

    [Fact]
    public async Task The_site_s_address_stands_where_addresses_must_be_absolute()
    {
        using var folder = new TempFolder();

        var (code, output) = await RealSite.BuildAsync(folder["dist"], RealSite.Seed, new Uri("https://example.test/repo/"));

        code.ShouldBe(0, output);
        var home = folder.Read("dist/en/index.html");
        home.ShouldContain("<link rel=\"canonical\" href=\"https://example.test/repo/en/\"");
        home.ShouldContain("<link rel=\"alternate\" hreflang=\"vi\" href=\"https://example.test/repo/\"");
        home.ShouldContain("<meta property=\"og:image\" content=\"https://example.test/repo/share.png\"");
        SiteChecker.Check(folder["dist"], "/repo/", default).Problems.ShouldBeEmpty();
        folder.Read("dist/404.html").ShouldContain("href=\"/repo/en/\"");
        folder.Read("dist/404.html").ShouldNotContain("canonical");
        folder.Read("dist/robots.txt").ShouldContain("https://example.test/repo/sitemap.xml");
        File.ReadAllText(Path.Combine(site.Folder, "en", "index.html")).ShouldNotContain("og:image");
    }

    [Fact]
    public async Task Main_pages_have_pictures_of_their_own_that_are_taken_once()
    {
        using var folder = new TempFolder();
        var options = new SiteOptions(folder["dist"], new Uri("https://example.test/")) { SharePictures = true, Chromium = FakeChromium.Create(folder) };

        var (code, output) = await RealSite.BuildAsync(options, RealSite.Seed);

        code.ShouldBe(0, output);
        var files = SiteFolder.Paths(folder["dist"]);
        var pictures = files.Where(path => path.StartsWith("assets/share/", StringComparison.Ordinal)).ToArray();
        pictures.Length.ShouldBeGreaterThan(30);
        output.ShouldContain($"Pictures for other sites: {pictures.Length} taken, 0 carried over.");
        foreach (var picture in pictures)
            files.Count(path => path.EndsWith("index.html", StringComparison.Ordinal) && folder.Read($"dist/{path}").Contains($"https://example.test/{picture}\"", StringComparison.Ordinal)).ShouldBe(1, picture);
        folder.Read("dist/manifest.json").ShouldContain(pictures[0]);

        (code, output) = await RealSite.BuildAsync(options with { Chromium = null }, RealSite.Seed);

        code.ShouldBe(0, output);
        output.ShouldContain($"Pictures for other sites: 0 taken, {pictures.Length} carried over.");
        output.ShouldContain("0 written,");
    }

    [Fact]
    public void The_manifest_proves_every_other_file()
    {
        var manifest = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Folder, Manifest.Path))).RootElement;

        manifest.GetProperty("files").EnumerateArray()
            .Select(file => $"{file.GetProperty("path").GetString()} {file.GetProperty("sha256").GetString()}")
            .ShouldBe(Hashes(site.Folder).Where(file => !file.StartsWith(Manifest.Path, StringComparison.Ordinal)));
    }

    private static IReadOnlyList<string> Hashes(string folder) =>
    [
        .. SiteFolder.Paths(folder).Select(path =>
            $"{path} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path))))}"),
    ];

    private static string CopySeed(TempFolder folder, bool reversed)
    {
        var files = Directory.GetFiles(RealSite.Seed).Order(StringComparer.Ordinal);
        Directory.CreateDirectory(folder["data/seed"]);
        foreach (var file in reversed ? files.Reverse() : files)
            File.Copy(file, folder[Path.Combine("data/seed", Path.GetFileName(file))]);
        return folder["data/seed"];
    }
}

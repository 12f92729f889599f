using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Publishing;

public sealed class StagedReleaseTests
{
    [Fact]
    public void Publishes_files_prunes_what_is_gone_and_counts_the_difference()
    {
        using var folder = new TempFolder();
        Publish(folder, ("index.html", "1"), ("ocop/index.html", "2"), ("alt/index.html", "3"));

        var changes = Publish(folder, ("index.html", "1"), ("ocop/index.html", "4"), ("neu/index.html", "5"));

        changes.ShouldBe(new ReleaseChanges(Written: 3, Unchanged: 1, Removed: 1)); // the manifest changes too
        SiteFolder.Paths(folder["dist"]).ShouldBe(["index.html", "manifest.json", "neu/index.html", "ocop/index.html"]);
        folder.Read("dist/ocop/index.html").ShouldBe("4");
        Directory.EnumerateFileSystemEntries(folder.Root).ShouldBe([folder["dist"], folder["dist.spare"]], ignoreOrder: true);
    }

    [Fact]
    public void Keeps_the_same_files_once_more_as_the_beginning_of_the_next_release()
    {
        using var folder = new TempFolder();
        Publish(folder, ("index.html", "1"), ("alt/index.html", "2"), ("nguon/a/index.html", "3"));
        for (var round = 4; round < 8; round++)
        {
            Publish(folder, ("index.html", "1"), ("ocop/index.html", $"{round}"), ($"neu/{round}/index.html", "5"))
                .ShouldBe(new ReleaseChanges(Written: 3, Unchanged: 1, Removed: round == 4 ? 2 : 1));

            SiteFolder.Paths(folder["dist"]).ShouldBe(["index.html", "manifest.json", $"neu/{round}/index.html", "ocop/index.html"]);
            folder.Read("dist/ocop/index.html").ShouldBe($"{round}");
            SiteFolder.Paths(folder["dist.spare"]).ShouldBe(SiteFolder.Paths(folder["dist"]));
            foreach (var path in SiteFolder.Paths(folder["dist"])) folder.Read($"dist.spare/{path}").ShouldBe(folder.Read($"dist/{path}"));
            Directory.EnumerateDirectories(folder["dist"], "*", SearchOption.AllDirectories).Count().ShouldBe(3, "no empty folder stays");
        }
    }

    [Fact]
    public void Leaves_the_published_file_alone_that_is_the_same_as_the_spare_one()
    {
        using var folder = new TempFolder();
        Publish(folder, ("index.html", "1"));
        Publish(folder, ("index.html", "1"));

        using (Staged(folder["dist"], ("index.html", "2")))
            folder.Read("dist/index.html").ShouldBe("1");

        folder.Read("dist/index.html").ShouldBe("1");
        Publish(folder, ("index.html", "3"));
        folder.Read("dist/index.html").ShouldBe("3");
    }

    [Theory]
    [InlineData(3_000_000, 3_000_000, -1, 0), InlineData(3_000_000, 3_000_000, 2_500_000, 1), InlineData(3_000_000, 2_097_152, -1, 1), InlineData(2_097_152, 3_000_000, -1, 1), InlineData(0, 0, -1, 0)]
    public async Task Carries_over_a_file_that_comes_in_pieces_where_every_byte_is_published(int before, int after, int changed, int written)
    {
        using var folder = new TempFolder();
        await PublishAsync(new byte[before]);
        var bytes = new byte[after];
        if (changed >= 0) bytes[changed] = 1;

        // The second time from the published folder, the third time from the spare one.
        (await PublishAsync(bytes)).Written.ShouldBe(written);
        (await PublishAsync(bytes)).Written.ShouldBe(0);

        (await File.ReadAllBytesAsync(folder["dist/data/opendata.db"])).ShouldBe(bytes);

        async Task<ReleaseChanges> PublishAsync(byte[] content)
        {
            using var release = StagedRelease.Open(folder["dist"]);
            release.Write(new SiteFile(Manifest.Path, "{}"u8.ToArray()));
            var entry = await release.WriteAsync("data/opendata.db", new MemoryStream(content), default);
            entry.ShouldBe(ManifestEntry.Of(new SiteFile("data/opendata.db", content)));
            return release.Publish();
        }
    }

    [Fact]
    public void Publishes_nothing_that_somebody_put_into_the_spare_folder()
    {
        using var folder = new TempFolder();
        Publish(folder, ("index.html", "1"), ("ocop/index.html", "2"));
        Publish(folder, ("index.html", "1"), ("ocop/index.html", "2"));
        folder.Write("dist.spare/fremd/x.html", "x");
        File.Delete(folder["dist.spare/index.html"]);
        folder.Write("dist.spare/index.html", "9").Write("dist.spare/ocop/index.html.bak", "x");

        Publish(folder, ("index.html", "1"), ("ocop/index.html", "2"));

        SiteFolder.Paths(folder["dist"]).ShouldBe(["index.html", "manifest.json", "ocop/index.html"]);
        folder.Read("dist/index.html").ShouldBe("1");
        SiteFolder.Paths(folder["dist.spare"]).ShouldBe(SiteFolder.Paths(folder["dist"]));
    }

    [Fact]
    public void Takes_a_file_where_the_release_before_had_a_folder_and_the_other_way_round()
    {
        using var folder = new TempFolder();
        Publish(folder, ("a/b/c.html", "1"), ("d", "2"));
        Publish(folder, ("a/b/c.html", "1"), ("d", "2"));

        Publish(folder, ("a", "3"), ("d/e/f.html", "4"));
        Publish(folder, ("a", "3"), ("d/e/f.html", "5"));

        SiteFolder.Paths(folder["dist"]).ShouldBe(["a", "d/e/f.html", "manifest.json"]);
        SiteFolder.Paths(folder["dist.spare"]).ShouldBe(["a", "d/e/f.html", "manifest.json"]);
        folder.Read("dist/d/e/f.html").ShouldBe("5");
        Should.Throw<Exception>(() => Staged(folder["dist"], ("a", "1"), ("a/b", "2")));
        folder.Read("dist/a").ShouldBe("3");
    }

    [Theory]
    [InlineData("dist"), InlineData("dist.spare")]
    public void Does_without_what_somebody_removed(string removed)
    {
        using var folder = new TempFolder();
        Publish(folder, ("index.html", "1"));
        Publish(folder, ("index.html", "1"));
        Directory.Delete(folder[removed], recursive: true);

        Publish(folder, ("index.html", "2"));

        SiteFolder.Paths(folder["dist"]).ShouldBe(["index.html", "manifest.json"]);
        folder.Read("dist/index.html").ShouldBe("2");
    }

    [Fact]
    public void Does_not_rewrite_unchanged_bytes()
    {
        using var folder = new TempFolder();
        Publish(folder, ("index.html", "1"), ("ocop/index.html", "2"));
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder["dist/index.html"], before);
        File.SetLastWriteTimeUtc(folder["dist/ocop/index.html"], before);

        Publish(folder, ("index.html", "1"), ("ocop/index.html", "3"));

        File.GetLastWriteTimeUtc(folder["dist/index.html"]).ShouldBe(before);
        File.GetLastWriteTimeUtc(folder["dist/ocop/index.html"]).ShouldNotBe(before);
    }

    [Fact]
    public void Leaves_the_published_site_alone_until_it_is_published()
    {
        using var folder = new TempFolder();
        Publish(folder, ("index.html", "1"));

        using (Staged(folder["dist"], ("index.html", "2")))
            folder.Read("dist/index.html").ShouldBe("1");

        folder.Read("dist/index.html").ShouldBe("1");
        Directory.EnumerateFileSystemEntries(folder.Root).ShouldHaveSingleItem();
    }

    [Fact]
    public void Leaves_the_published_site_alone_when_writing_fails()
    {
        using var folder = new TempFolder();
        Publish(folder, ("index.html", "1"));

        // A file cannot stand where a folder is needed.
        Should.Throw<Exception>(() => Staged(folder["dist"], ("a", "1"), ("a/b", "2")));

        folder.Read("dist/index.html").ShouldBe("1");
        Directory.EnumerateFileSystemEntries(folder.Root).ShouldHaveSingleItem();
    }

    [Fact]
    public void Clears_away_what_a_build_that_was_cut_off_has_left()
    {
        using var folder = new TempFolder();
        folder.Write("dist.next/halb.html", "x");

        Publish(folder, ("index.html", "1"));

        SiteFolder.Paths(folder["dist"]).ShouldBe(["index.html", "manifest.json"]);
    }

    [Fact]
    public void Refuses_a_second_build_into_the_same_folder_at_the_same_time()
    {
        using var folder = new TempFolder();
        using var first = Staged(folder["dist"], ("index.html", "1"));

        Should.Throw<IOException>(() => StagedRelease.Open(folder["dist"]));

        File.ReadAllText(Path.Combine(first.Folder, "index.html")).ShouldBe("1");
    }

    [Fact]
    public void Refuses_to_replace_a_folder_that_is_no_site()
    {
        using var folder = new TempFolder().Write("dist/luan-van.docx", "mine");

        Should.Throw<IOException>(() => StagedRelease.Open(folder["dist"]))
            .Message.ShouldContain("is not a site made here and is left alone");

        folder.Read("dist/luan-van.docx").ShouldBe("mine");
    }

    [Fact]
    public void Refuses_two_files_of_one_path()
    {
        using var folder = new TempFolder();

        Should.Throw<IOException>(() => Staged(folder["dist"], ("index.html", "1"), ("index.html", "1")))
            .Message.ShouldBe("The site has two files index.html.");
    }

    private static ReleaseChanges Publish(TempFolder folder, params (string Path, string Text)[] files)
    {
        using var release = Staged(folder["dist"], files);
        release.Write(Manifest.Of("1.0.0", "00", release.Files).ToFile());
        return release.Publish();
    }

    private static StagedRelease Staged(string published, params (string Path, string Text)[] files)
    {
        var release = StagedRelease.Open(published);
        try
        {
            foreach (var (path, text) in files) release.Write(SiteFile.OfText(path, text));
            return release;
        }
        catch
        {
            release.Dispose();
            throw;
        }
    }
}

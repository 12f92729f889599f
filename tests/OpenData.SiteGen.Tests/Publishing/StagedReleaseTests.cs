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
        Directory.EnumerateFileSystemEntries(folder.Root).ShouldHaveSingleItem();
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

        using (StagedRelease.Write(folder["dist"], Files(("index.html", "2")), default).Release)
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
        Should.Throw<Exception>(() => StagedRelease.Write(folder["dist"], Files(("a", "1"), ("a/b", "2")), default));

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
        using var first = StagedRelease.Write(folder["dist"], Files(("index.html", "1")), default).Release;

        Should.Throw<IOException>(() => StagedRelease.Write(folder["dist"], Files(("index.html", "2")), default));

        File.ReadAllText(Path.Combine(first.Folder, "index.html")).ShouldBe("1");
    }

    [Fact]
    public void Refuses_to_replace_a_folder_that_is_no_site()
    {
        using var folder = new TempFolder().Write("dist/luan-van.docx", "mine");

        Should.Throw<IOException>(() => StagedRelease.Write(folder["dist"], Files(("index.html", "1")), default))
            .Message.ShouldContain("is not a site made here and is left alone");

        folder.Read("dist/luan-van.docx").ShouldBe("mine");
    }

    private static ReleaseChanges Publish(TempFolder folder, params (string Path, string Text)[] files)
    {
        var (release, changes) = StagedRelease.Write(folder["dist"], Files(files), default);
        using (release) release.Publish();
        return changes;
    }

    private static SiteFile[] Files(params (string Path, string Text)[] files)
    {
        var made = files.Select(file => SiteFile.OfText(file.Path, file.Text)).ToArray();
        return [.. made, Manifest.Of("1.0.0", "00", made).ToFile()];
    }
}

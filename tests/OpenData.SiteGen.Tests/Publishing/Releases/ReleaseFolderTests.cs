using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Publishing.Releases;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Publishing.Releases;

public sealed class ReleaseFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Web => _folder["web"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Shows_the_release_that_was_published_last_and_keeps_the_others()
    {
        Publish("one").ToString().ShouldStartWith("0001-");
        Publish("two").ToString().ShouldStartWith("0002-");

        Visitor().ShouldBe("two");
        Directory.GetDirectories(Path.Combine(Web, "releases")).Length.ShouldBe(2);
        ManifestProof.Problems(Path.Combine(Web, "current")).ShouldBeEmpty();
    }

    [Fact]
    public void Publishes_the_same_bytes_once()
    {
        var first = Publish("one");

        Publish("one").ShouldBe(first);
        Publish("two");
        Publish("one").ShouldBe(first);

        Visitor().ShouldBe("one");
    }

    [Fact]
    public void Keeps_the_last_releases_and_the_one_that_is_shown()
    {
        foreach (var text in new[] { "one", "two", "three", "four" }) Publish(text, keep: 3);
        using (var releases = ReleaseFolder.Open(Web)) releases.All.Select(release => release.Number).ShouldBe([2, 3, 4]);

        using (var releases = ReleaseFolder.Open(Web)) releases.RollBack(2);
        Publish("two", keep: 1);

        using (var releases = ReleaseFolder.Open(Web)) releases.All.Select(release => release.Number).ShouldBe([2, 4]);
        Visitor().ShouldBe("two");
    }

    [Fact]
    public void Rolls_back_to_the_release_before_or_to_any_that_is_kept()
    {
        foreach (var text in new[] { "one", "two", "three" }) Publish(text);

        using var releases = ReleaseFolder.Open(Web);
        releases.RollBack(null);
        Visitor().ShouldBe("two");
        releases.RollBack(3);
        Visitor().ShouldBe("three");
        releases.RollBack(1);
        Visitor().ShouldBe("one");

        Should.Throw<IOException>(() => releases.RollBack(null)).Message.ShouldContain("no release before 0001");
        Should.Throw<IOException>(() => releases.RollBack(9)).Message.ShouldContain("Kept are 0001");
        Visitor().ShouldBe("one");
    }

    [Theory]
    [InlineData((int)ReleaseStep.Received, "one")]
    [InlineData((int)ReleaseStep.Named, "one")]
    [InlineData((int)ReleaseStep.Switched, "two")]
    [InlineData((int)ReleaseStep.Pruned, "two")]
    public void Shows_a_whole_release_when_it_is_cut_off_after_a_step_and_goes_on_from_there(int last, string seen)
    {
        Publish("one");
        Site("two");
        using (var releases = ReleaseFolder.Open(Web))
        {
            foreach (var step in releases.PublishStepByStep(_folder["site"], keep: 5))
                if (step == (ReleaseStep)last) break;
        }

        Visitor().ShouldBe(seen);
        ManifestProof.Problems(Path.Combine(Web, "current")).ShouldBeEmpty();

        Publish("two").Number.ShouldBe(2);
        Visitor().ShouldBe("two");
        Directory.GetFileSystemEntries(Path.Combine(Web, "releases")).Length.ShouldBe(2);
    }

    [Fact]
    public void Goes_on_when_it_was_cut_off_between_making_the_link_and_renaming_it()
    {
        Publish("one");
        File.CreateSymbolicLink(Path.Combine(Web, "current.next"), "releases/nowhere");

        Publish("two");

        Visitor().ShouldBe("two");
        Path.Exists(Path.Combine(Web, "current.next")).ShouldBeFalse();
    }

    [Fact]
    public void Never_shows_what_is_not_what_its_manifest_says()
    {
        Publish("one");
        Site("two");
        File.WriteAllText(_folder["site/index.html"], "broken");

        using (var releases = ReleaseFolder.Open(Web))
            Should.Throw<IOException>(() => releases.Publish(_folder["site"], 5)).Message.ShouldContain("index.html is not what the manifest says");

        Visitor().ShouldBe("one");
        Publish("two").Number.ShouldBe(2);
        Visitor().ShouldBe("two");
    }

    [Fact]
    public void Never_rolls_back_to_a_release_that_somebody_changed_and_publishes_it_anew()
    {
        var first = Publish("one");
        Publish("two");
        File.Delete(Path.Combine(Web, "releases", first.ToString(), "assets", "site.css"));

        using (var releases = ReleaseFolder.Open(Web))
            Should.Throw<IOException>(() => releases.RollBack(null)).Message.ShouldContain("assets/site.css is missing");

        Visitor().ShouldBe("two");
        Publish("one").Number.ShouldBe(3);
        Visitor().ShouldBe("one");
    }

    [Fact]
    public void Takes_the_room_of_what_changed()
    {
        Publish("one");
        Publish("two");

        var shared = Directory.GetDirectories(Path.Combine(Web, "releases")).Select(release => Path.Combine(release, "assets", "site.css")).ToArray();
        File.AppendAllText(shared[0], "/* the same file */");
        File.ReadAllText(shared[1]).ShouldEndWith("/* the same file */");
    }

    [Fact]
    public void Leaves_a_folder_alone_that_has_something_else_of_its_name()
    {
        Directory.CreateDirectory(Path.Combine(Web, "current"));

        Should.Throw<IOException>(() => ReleaseFolder.Open(Web)).Message.ShouldContain("is not a link");
    }

    [Fact]
    public void Lets_one_process_publish_at_a_time()
    {
        using var first = ReleaseFolder.Open(Web);

        Should.Throw<IOException>(() => ReleaseFolder.Open(Web));
    }

    private string Visitor() => File.ReadAllText(Path.Combine(Web, "current", "index.html"));

    private ReleaseId Publish(string text, int keep = 5)
    {
        Site(text);
        using var releases = ReleaseFolder.Open(Web);
        return releases.Publish(_folder["site"], keep);
    }

    private void Site(string text)
    {
        SiteFile[] files = [SiteFile.OfText("index.html", text), SiteFile.OfText("assets/site.css", "main { }")];
        foreach (var file in files) _folder.Write($"site/{file.Path}", System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        var manifest = Manifest.Of("1.0.0", "00", files.Select(ManifestEntry.Of)).ToFile();
        _folder.Write($"site/{manifest.Path}", System.Text.Encoding.UTF8.GetString(manifest.Bytes.Span));
    }
}

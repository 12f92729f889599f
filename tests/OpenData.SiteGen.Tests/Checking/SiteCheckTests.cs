using System.Text;
using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Incremental;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Rendering;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Checking;

public sealed class SiteCheckTests
{
    [Theory]
    [InlineData("https://example.test/repo/share.png", null)]
    [InlineData("https://example.test/repo/gone.png", "\"https://example.test/repo/gone.png\" leads to nothing (gone.png is not there).")]
    [InlineData("https://example.test/share.png", "\"https://example.test/share.png\" is named as a picture for other sites and does not begin with the site's own address, which og:url gives.")]
    public void Follows_the_picture_that_a_page_names_for_other_sites(string picture, string? problem)
    {
        using var folder = new TempFolder();
        using var release = StagedRelease.Open(folder["dist"]);
        var site = new SiteCheck(release, "/repo/");

        site.Write(Page(picture));
        WriteOthers(site);

        Said(site).ShouldBe(problem is null ? [] : [$"index.html: {problem}"]);
    }

    [Fact]
    public void Follows_the_picture_of_a_page_that_is_carried_over()
    {
        using var folder = new TempFolder();
        PageState kept;
        using (var former = StagedRelease.Open(folder["dist"]))
        {
            var before = new SiteCheck(former, "/repo/");
            before.Write(Page("https://example.test/repo/share.png"));
            WriteOthers(before);
            before.Write(Manifest.Of("1", "a", former.Files).ToFile());
            former.Publish();
            kept = before.States["index.html"];
        }
        using var release = StagedRelease.Open(folder["dist"]);
        var site = new SiteCheck(release, "/repo/");

        site.Keep("index.html", kept);
        site.Write(SiteFile.OfText("assets/site.css", ""));

        Said(site).ShouldBe(["index.html: \"https://example.test/repo/share.png\" leads to nothing (share.png is not there)."]);
    }

    private static void WriteOthers(SiteCheck site)
    {
        site.Write(SiteFile.OfText("assets/site.css", ""));
        site.Write(SiteFile.OfText("share.png", ""));
    }

    private static RenderedPage Page(string picture)
    {
        var html = GoodSite.Page("<h1>A</h1>", head: $"<meta property=\"og:url\" content=\"https://example.test/repo/\"><meta property=\"og:image\" content=\"{picture}\">");
        return new RenderedPage(
            new PagePlan("/", null, _ => throw new InvalidOperationException("It is made already.")),
            new SiteFile("index.html", Encoding.UTF8.GetBytes(html)), "A", [], [LinkTarget.Of("/assets/site.css", "")], []);
    }

    private static IEnumerable<string> Said(SiteCheck site) => site.Problems(default).Select(problem => problem.ToString());
}

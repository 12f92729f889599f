using OpenData.SiteGen.Commands;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Commands;

public sealed class RollbackCommandTests
{
    [Fact]
    public void Says_what_is_shown_after_publishing_and_after_rolling_back()
    {
        using var folder = new TempFolder();

        Publish(folder, "one").ShouldContain("shows release 0001-");
        Publish(folder, "one").ShouldContain("already");
        Publish(folder, "two").ShouldMatch("shows release 0002-[0-9a-f]{12} instead of 0001-[0-9a-f]{12}");

        var (log, text) = PlainLog.Create();
        RollbackCommand.Run(folder["web"], null, log).ShouldBe(0);
        text.ToString().ShouldMatch("shows release 0001-[0-9a-f]{12} instead of 0002-[0-9a-f]{12}");
        folder.Read("web/current/index.html").ShouldBe("one");
    }

    [Fact]
    public void Changes_nothing_where_there_is_nothing_to_go_back_to()
    {
        using var folder = new TempFolder();
        Publish(folder, "one");

        var (log, text) = PlainLog.Create();
        RollbackCommand.Run(folder["web"], 4, log).ShouldBe(1);

        text.ToString().ShouldContain("There is no release 4");
        folder.Read("web/current/index.html").ShouldBe("one");
    }

    [Theory]
    [InlineData("--keep 0", "--keep is 1 or more")]
    [InlineData("rollback nowhere", "nowhere")]
    public void Refuses_what_makes_no_sense(string arguments, string said) =>
        SiteCommand.Create().Parse(arguments).Errors.ShouldHaveSingleItem().Message.ShouldContain(said);

    private static string Publish(TempFolder folder, string text)
    {
        var page = SiteFile.OfText("index.html", text);
        folder.Write("site/index.html", text);
        folder.Write("site/manifest.json", System.Text.Encoding.UTF8.GetString(Manifest.Of("1", "00", [ManifestEntry.Of(page)]).ToFile().Bytes.Span));
        var (log, said) = PlainLog.Create();
        SiteCommand.PublishTo(folder["web"], folder["site"], 5, log).ShouldBe(0);
        return said.ToString();
    }
}

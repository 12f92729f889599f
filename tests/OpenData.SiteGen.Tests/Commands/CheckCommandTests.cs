using OpenData.SiteGen.Commands;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Says_that_nothing_is_wrong()
    {
        using var site = GoodSite.Create();
        var (log, output) = PlainLog.Create();

        CheckCommand.Run(site.Root, "/", log, default).ShouldBe(0);

        output.ToString().ShouldBe($"{site.Root}: 3 pages and 7 links, nothing wrong.{Environment.NewLine}");
    }

    [Fact]
    public void Lists_every_problem_on_a_line_of_its_own()
    {
        using var site = GoodSite.Create().Write("ocop/index.html", GoodSite.Page("<h1>OCOP</h1>", "../"));
        var (log, output) = PlainLog.Create();

        CheckCommand.Run(site.Root, "/", log, default).ShouldBe(1);

        output.ToString().ReplaceLineEndings("\n").ShouldBe(
            $"""
            {site.Root}: 3 pages, what is wrong: 1.
              index.html: "ocop/#p2" leads to an anchor that is not on ocop/index.html.

            """);
    }
}

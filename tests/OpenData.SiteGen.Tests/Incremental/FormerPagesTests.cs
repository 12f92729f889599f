using System.Text;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Incremental;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Incremental;

public sealed class FormerPagesTests
{
    private static readonly PagePlan Names = new("/xa/a/", null, _ => throw new InvalidOperationException()) { IsOfNames = true };
    private static readonly PagePlan Figures = new("/kinh-phi/", null, _ => throw new InvalidOperationException());

    [Fact]
    public void Are_the_pages_of_names_after_a_changed_figure()
    {
        using var site = Site();

        Of(site, "f1,i,p,2").Keys.ShouldBe([Names.File]);
    }

    [Fact]
    public void Are_none_that_somebody_changed()
    {
        using var site = Site();
        site.Write("dist/xa/a/index.html", "other");

        Of(site, "f1,i,p,2").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("k", "b"), InlineData("other", "a")]
    public void Are_none_where_a_name_or_the_program_has_changed(string key, string place)
    {
        using var site = Site();

        Of(site, "f1,i,p,1", key, place).ShouldBeEmpty();
    }

    private static TempFolder Site()
    {
        var folder = new TempFolder().Write("dist/xa/a/index.html", "names").Write("dist/kinh-phi/index.html", "money");
        foreach (var file in Package("f1,i,p,1", "a").Files) folder.Write($"dist/data/{file.Name}", Encoding.UTF8.GetString(file.Bytes));
        var changes = new ReleaseDifference(new ReleaseName("1", "seed", new DateOnly(2024, 3, 13)), null, []).ToFile();
        folder.Write($"dist/{changes.Path}", Encoding.UTF8.GetString(changes.Bytes.Span));
        new BuildState("k", "seed", new[] { Names, Figures }.ToDictionary(page => page.File, page => State(folder[$"dist/{page.File}"]))).Write(folder["dist"]);
        return folder;
    }

    private static PageState State(string file) => new(new FileInfo(file).Length, "", File.GetLastWriteTimeUtc(file), [], []);

    private static IReadOnlyDictionary<string, PageState> Of(TempFolder site, string fact, string key = "k", string place = "a") =>
        FormerPages.Of(site["dist"], key, SitePlan.Of([Names, Figures]), Package(fact, place));

    private static DataPackage Package(string fact, string place) => new(
        new JsonObject(),
        [
            new DataFile("facts.csv", Encoding.UTF8.GetBytes($"id,indicator,place,value,source,inputs\n{fact},,\n")),
            new DataFile("places.csv", Encoding.UTF8.GetBytes($"id\n{place}\n")),
        ]);
}

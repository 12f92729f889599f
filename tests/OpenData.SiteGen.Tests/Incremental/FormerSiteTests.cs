using System.Text;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Changes;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Incremental;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Incremental;

public sealed class FormerSiteTests
{
    private static readonly PagePlan Names = new("/xa/a/", null, _ => throw new InvalidOperationException()) { Shows = [] };
    private static readonly PagePlan Documents = new("/nguon/trang-2/", null, _ => throw new InvalidOperationException()) { Shows = ["s1", "s2"] };
    private static readonly PagePlan Figures = new("/kinh-phi/", null, _ => throw new InvalidOperationException());

    [Fact]
    public void Are_the_pages_of_names_after_a_changed_figure()
    {
        using var site = Site();

        Of(site, "f1,i,p,2,").Keys.ShouldBe([Names.File, Documents.File], ignoreOrder: true);
    }

    [Theory]
    [InlineData("s2", false), InlineData("s3", true)]
    public void Are_the_pages_that_do_not_show_what_has_changed(string changed, bool isKept)
    {
        using var site = Site();

        Of(site, $"f1,i,p,2,{changed}").ContainsKey(Documents.File).ShouldBe(isKept);
    }

    [Fact]
    public void Are_none_that_somebody_changed()
    {
        using var site = Site();
        site.Write("dist/xa/a/index.html", "other");

        Of(site, "f1,i,p,2,").ContainsKey(Names.File).ShouldBeFalse();
    }

    [Theory]
    [InlineData("k", "b"), InlineData("other", "a")]
    public void Are_none_where_a_name_or_the_program_has_changed(string key, string place)
    {
        using var site = Site();

        Of(site, "f1,i,p,1,", key, place).ShouldBeEmpty();
    }

    private static TempFolder Site()
    {
        var folder = new TempFolder().Write("dist/xa/a/index.html", "names").Write("dist/nguon/trang-2/index.html", "documents").Write("dist/kinh-phi/index.html", "money");
        foreach (var file in Package("f1,i,p,1,", "a").Files) folder.Write($"dist/data/{file.Name}", Encoding.UTF8.GetString(file.Bytes));
        var changes = new ReleaseDifference(new ReleaseName("1", "seed", new DateOnly(2024, 3, 13)), null, []).ToFile();
        folder.Write($"dist/{changes.Path}", Encoding.UTF8.GetString(changes.Bytes.Span));
        new BuildState("k", "seed", new[] { Names, Documents, Figures }.ToDictionary(page => page.File, page => State(folder[$"dist/{page.File}"]))).Write(folder["dist"]);
        return folder;
    }

    private static PageState State(string file) => new(new FileInfo(file).Length, "", File.GetLastWriteTimeUtc(file), default, default);

    private static IReadOnlyDictionary<string, PageState> Of(TempFolder site, string fact, string key = "k", string place = "a") =>
        FormerSite.Of(site["dist"], BuildState.Read(site["dist"]), DatasetTables.OfSite(site["dist"]), SiteFolder.Find(site["dist"]), key, SitePlan.Of([Names, Documents, Figures]), Package(fact, place)).Pages;

    private static DataPackage Package(string fact, string place) => new(
        new JsonObject(),
        [
            new DataFile("facts.csv", Encoding.UTF8.GetBytes($"id,indicator,place,value,source,inputs\n{fact},\n")),
            new DataFile("places.csv", Encoding.UTF8.GetBytes($"id\n{place}\n")),
        ]);
}

using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Partials;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Partials;

public sealed class GapsTests
{
    private static readonly Invented Invented = new(Language.En);

    [Fact]
    public void Names_the_parts_of_one_whole_in_one_line() =>
        Lines(Gap("a", "Funds: Central budget"), Gap("b", "Funds: Local budget"), Gap("c", "Sales centres"))
            .ShouldBe(["Funds (2030): central budget; local budget", "Sales centres (2030)"]);

    [Fact]
    public void Calls_a_whole_beside_its_parts_the_total() =>
        Lines(Gap("a", "Funds"), Gap("b", "Funds: Local budget")).ShouldHaveSingleItem().ShouldBe("Funds (2030): total; local budget");

    [Fact]
    public void Leads_from_a_reason_to_what_it_is_the_reason_of() =>
        Html.Parse<Gaps>(Language.En, ("Figures", (IReadOnlyList<Figure>)[Gap("a", "Funds: Local budget")]), ("Count", 1))
            .QuerySelector("p:has(+ ul)")!.TextContent.Trim().ShouldBe("Nobody says:");

    [Fact]
    public void Gives_the_reason_of_each_where_no_remark_gives_it_for_all() =>
        Lines(Gap("a", "Sales centres") with { Note = null }).ShouldHaveSingleItem().ShouldBe("Sales centres (2030): not published");

    [Theory]
    [InlineData(Language.Vi, "Trang này nêu 1 trong tổng số 1.300 mục. Toàn bộ có trong bảng Figures (facts.csv).")]
    [InlineData(Language.En, "This page shows 1 of 1,300. All of them are in the table Figures (facts.csv).")]
    public void Says_how_many_there_are_and_where_when_it_shows_the_first_alone(Language language, string said)
    {
        var gaps = Html.Parse<Gaps>(
            language, ("Figures", (IReadOnlyList<Figure>)[Gap("a", "Sales centres")]), ("Count", 1300), ("Table", new DataDownload("facts.csv", "Figures", "/data/facts.csv", 1)));

        var line = gaps.QuerySelectorAll("p")[^1];
        line.TextContent.Trim().ShouldBe(said);
        line.QuerySelector("a")!.GetAttribute("href").ShouldBe("/data/facts.csv");
    }

    private static Figure Gap(string id, string label) =>
        Invented.Figure(id, label, label, null, missing: MissingReason.NotPublished) with { Marks = [], Note = "Nobody says." };

    private static IEnumerable<string> Lines(params Figure[] gaps) =>
        Html.Parse<Gaps>(Language.En, ("Figures", (IReadOnlyList<Figure>)gaps), ("Count", gaps.Length)).QuerySelectorAll("li").Select(line => line.TextContent.Trim());
}

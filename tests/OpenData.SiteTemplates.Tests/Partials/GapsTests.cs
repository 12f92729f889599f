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
    public void Gives_the_reason_of_each_where_no_remark_gives_it_for_all() =>
        Lines(Gap("a", "Sales centres") with { Note = null }).ShouldHaveSingleItem().ShouldBe("Sales centres (2030): not published");

    private static Figure Gap(string id, string label) =>
        Invented.Figure(id, label, label, null, missing: MissingReason.NotPublished) with { Marks = [], Note = "Nobody says." };

    private static IEnumerable<string> Lines(params Figure[] gaps) =>
        Html.Parse<Gaps>(Language.En, ("Figures", (IReadOnlyList<Figure>)gaps)).QuerySelectorAll("li").Select(line => line.TextContent.Trim());
}

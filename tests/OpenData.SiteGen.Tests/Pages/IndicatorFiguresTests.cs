using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class IndicatorFiguresTests
{
    private static readonly CategoryAnswer Five = new("stars-5", "5 sao", 1);
    private static readonly CategoryAnswer Four = new("stars-4", "4 sao", 2);

    private readonly PageFigures _figures = Made.Figures();

    [Fact]
    public void The_newest_figure_has_a_value_and_is_no_target()
    {
        var figures = Figures(
            Made.Fact("a", 1, year: 2029), Made.Fact("b", 2, year: 2030),
            Made.Fact("gap", null, year: 2031), Made.Fact("aim", 9, year: 2032, kind: FigureKind.Target));

        figures.Newest("i")!.Id.ShouldBe("b");
        figures.Newest("unknown").ShouldBeNull();
        figures.Series("i").Points.Select(point => point.Id).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void A_breakdown_has_its_total_and_its_parts_in_their_order()
    {
        var breakdown = Figures(
            Made.Fact("old", 1, year: 2029, category: Five), Made.Fact("four", 2, category: Four),
            Made.Fact("five", 1, category: Five), Made.Fact("all", 3)).NewestBreakdown("i")!;

        breakdown.Period.ShouldBe(Made.Year(2030));
        breakdown.Total!.Id.ShouldBe("all");
        breakdown.Parts.Select(part => part.Figure.Id).ShouldBe(["five", "four"]);
    }

    [Fact]
    public void A_breakdown_that_is_not_shown_cites_no_document()
    {
        var figures = Figures(
            Made.Fact("old", 1, "s2", 2029, Five), Made.Fact("five", 1, category: Five), Made.Fact("all", 1));

        figures.WholeBreakdowns("i").ShouldHaveSingleItem();

        _figures.Sources.ShouldHaveSingleItem().Href.ShouldBe("/nguon/s1/");
    }

    private IndicatorFigures Figures(params FactAnswer[] facts) => new([new IndicatorAnswer("i", "Sản phẩm", facts)], _figures);
}

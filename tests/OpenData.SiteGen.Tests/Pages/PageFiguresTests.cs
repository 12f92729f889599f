using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class PageFiguresTests
{
    private readonly PageFigures _figures = Made.Figures();

    [Fact]
    public void Numbers_documents_in_the_order_in_which_the_page_cites_them()
    {
        _figures.Of(Made.Fact("f1", 1, "s2")).Marks.ShouldHaveSingleItem().ShouldBe(
            new SourceMark(1, "/nguon/s2/#f1", "Văn bản s2", 1));
        _figures.Of(Made.Fact("f2", 2, "s1")).Marks[0].Number.ShouldBe(2);
        _figures.Of(Made.Fact("f3", 3, "s2")).Marks[0].Number.ShouldBe(1);

        _figures.Sources.Select(source => $"{source.Number} {source.Href}").ShouldBe(["1 /nguon/s2/", "2 /nguon/s1/"]);
    }

    [Fact]
    public void Keeps_the_decimals_that_the_api_writes()
    {
        _figures.Of(Made.Fact("f", 12.80m)).Decimals.ShouldBe(2);
        _figures.Of(Made.Fact("f", 218m)).Decimals.ShouldBe(0);
    }

    [Fact]
    public void Leads_from_a_derived_figure_to_the_documents_of_all_its_inputs()
    {
        var (a, b) = (Made.Fact("a", 5, "s1"), Made.Fact("b", 2, "s2"));
        var inner = Made.Fact("g", 3, kind: FigureKind.Derived);
        var figures = Made.Figures(new DerivedAnswer("f", [inner, a]), new DerivedAnswer("g", [a, b]));

        var figure = figures.Of(Made.Fact("f", 4, kind: FigureKind.Derived));

        figure.Marks.Select(mark => mark.Href).ShouldBe(["/nguon/s1/#a", "/nguon/s2/#b"]);
        figure.Inputs.Select(input => input.Id).ShouldBe(["g", "a"]);
    }

    [Fact]
    public void Names_each_derived_figure_once_that_it_cannot_explain()
    {
        var inner = Made.Fact("g", 3, kind: FigureKind.Derived);
        var figures = Made.Figures(new DerivedAnswer("f", [inner, Made.Fact("a", 5)]));

        foreach (var id in new[] { "f", "h", "h" }) figures.Of(Made.Fact(id, 4, kind: FigureKind.Derived));
        figures.Of(Made.Fact("told", 4, kind: FigureKind.Derived) with { Inputs = [Made.Fact("a", 5)] });

        figures.Unexplained.ShouldBe(["g", "h"]);
    }

    [Fact]
    public void Names_the_category_and_the_reason_of_a_missing_value()
    {
        var figure = _figures.Of(Made.Fact("f", null, category: new CategoryAnswer("stars-4", "4 sao", 2)));

        figure.Label.ShouldBe("Sản phẩm: 4 sao");
        figure.Missing.ShouldBe(MissingReason.NotPublished);
        figure.Value.ShouldBeNull();
    }

    [Fact]
    public void Refuses_a_row_without_a_document() =>
        Should.Throw<ApiException>(() => _figures.Mark("f", null)).Message.ShouldContain("f is said by no document");
}

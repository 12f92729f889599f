using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteTemplates.Models;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class ProvinceMapTests
{
    private static readonly DistrictAnswer District = new("d", "Huyện Thử",
    [
        Unit("a", 1, from: null, to: new DateOnly(2030, 5, 31)),
        Unit("a-2030", 1, from: new DateOnly(2030, 6, 1), to: null),
        Unit("b", 2, from: null, to: null),
        new CommuneAnswer("undrawn", "Không vẽ", "xã Không vẽ", null, null, null),
    ]);

    [Fact]
    public void Draws_the_units_of_the_year_that_the_documents_speak_of()
    {
        Draw(Standing("b", 2029)).Select(unit => unit.Id).ShouldBe(["a", "b"]);
        Draw(Standing("b", 2030)).Select(unit => unit.Id).ShouldBe(["a-2030", "b"]);
    }

    [Fact]
    public void Marks_the_unit_that_a_former_commune_went_into_and_keeps_its_former_name()
    {
        var gone = new StandingPlaceAnswer("x", "Xưa", "xã Xưa",
            [new(new("y", "Giữa", "xã Giữa")), new(new("b", "B", "xã B"))]);

        var unit = Draw(new StandingAnswer("st", null, 2030, StandingKind.Certified, gone, Made.Citation("s1"))).Single(unit => unit.Id == "b");

        unit.Named.ShouldBeTrue();
        unit.FormerName.ShouldBe("Xưa");
        unit.Mark!.Href.ShouldBe("/nguon/s1/#st");
    }

    [Fact]
    public void Leaves_units_unnamed_that_no_document_names()
    {
        var unit = Draw(Standing("b", 2030)).Single(unit => unit.Id == "a-2030");

        unit.Named.ShouldBeFalse();
        unit.Mark.ShouldBeNull();
    }

    private static IReadOnlyList<SiteTemplates.Models.MapUnit> Draw(params StandingAnswer[] standings) =>
        ProvinceMap.Of([District], standings, Made.Figures());

    private static CommuneAnswer Unit(string id, int row, DateOnly? from, DateOnly? to) =>
        new(id, id.ToUpperInvariant(), $"xã {id.ToUpperInvariant()}", from, to, new HexagonAnswer(0, row));

    private static StandingAnswer Standing(string place, int year) =>
        new($"st-{place}", NewRuralLevel.Standard, year, StandingKind.Certified, new StandingPlaceAnswer(place, "B", "xã B"), Made.Citation("s1"));
}

using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteTemplates.Models;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class ProvinceMapTests
{
    private static readonly CommuneAnswer[] Units =
    [
        Unit("a", 1, from: null, to: new DateOnly(2030, 5, 31)),
        Unit("a-2030", 1, from: new DateOnly(2030, 6, 1), to: null),
        Unit("b", 2, from: null, to: null),
        new("x", "Xưa", "xã Xưa", null, new DateOnly(2028, 12, 31), null, Successors: [new(new("y"))]),
        new("y", "Giữa", "xã Giữa", new DateOnly(2029, 1, 1), new DateOnly(2029, 6, 30), null, Successors: [new(new("b"))]),
    ];

    [Fact]
    public void Draws_the_units_of_the_year_that_the_documents_speak_of()
    {
        Draw(Standing("b", 2029)).Select(unit => unit.Id).ShouldBe(["a", "b"]);
        Draw(Standing("b", 2030)).Select(unit => unit.Id).ShouldBe(["a-2030", "b"]);
    }

    [Fact]
    public void Marks_the_unit_that_a_former_commune_went_into_and_keeps_its_former_name()
    {
        var unit = Draw(Standing("x", 2030)).Single(unit => unit.Id == "b");

        unit.Named.ShouldBeTrue();
        unit.FormerName.ShouldBe("Xưa");
        unit.Mark!.Href.ShouldBe("/nguon/s1/#st-x");
    }

    [Fact]
    public void Leaves_units_unnamed_that_no_document_names()
    {
        var unit = Draw(Standing("b", 2030)).Single(unit => unit.Id == "a-2030");

        unit.Named.ShouldBeFalse();
        unit.Mark.ShouldBeNull();
    }

    [Fact]
    public void Marks_nothing_for_what_documents_say_in_another_respect() =>
        Draw(Standing("b", 2030) with { Kind = StandingKind.WithOcopProducts }).ShouldAllBe(unit => !unit.Named);

    [Fact]
    public void Draws_the_last_units_where_documents_name_none() =>
        Draw().Select(unit => unit.Id).ShouldBe(["a-2030", "b"]);

    private static IReadOnlyList<MapUnit> Draw(params StandingAnswer[] standings) => ProvinceMap.Of(
        [new DistrictAnswer("d", "Huyện Thử", [.. Units.Select(unit => unit with { Standings = [.. standings.Where(standing => standing.Place.Id == unit.Id)] })])],
        StandingKind.Certified, Made.Figures());

    private static CommuneAnswer Unit(string id, int row, DateOnly? from, DateOnly? to) =>
        new(id, id.ToUpperInvariant(), $"xã {id.ToUpperInvariant()}", from, to, new HexagonAnswer(0, row));

    private static StandingAnswer Standing(string place, int year)
    {
        var unit = Units.Single(unit => unit.Id == place);
        return new($"st-{place}", NewRuralLevel.Standard, year, StandingKind.Certified, new StandingPlaceAnswer(place, unit.Name, unit.FullName), Made.Citation("s1"));
    }
}

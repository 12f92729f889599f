using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class PromisesTests
{
    [Fact]
    public void The_newest_promises_are_those_of_the_last_due_day_with_anything_to_judge()
    {
        var targets = new[]
        {
            Target("old", 2029, TargetVerdict.Met), Target("missed", 2030, TargetVerdict.Missed),
            Target("silent", 2030, TargetVerdict.NoResultPublished), Target("other", 2030, TargetVerdict.Met, "OCOP"),
            Target("later", 2035, TargetVerdict.DueLater),
        };

        Promises.NewestNewRural(targets).Select(target => target.Target.Id).ShouldBe(["missed", "silent"]);
        Promises.NewestNewRural([]).ShouldBeEmpty();
    }

    [Fact]
    public void Promises_are_listed_by_what_came_of_them_and_then_by_when_they_were_due() =>
        Promises.Order(
        [
            Listed("unknown", 2019, TargetVerdict.NoResultPublished), Listed("met", 2025, TargetVerdict.Met), Listed("none", 2018, null),
            Listed("missed-late", 2030, TargetVerdict.Missed), Listed("exceeded", 2020, TargetVerdict.Exceeded), Listed("missed", 2020, TargetVerdict.Missed), Listed("later", 2035, TargetVerdict.DueLater),
        ]).ShouldBe(["missed", "missed-late", "exceeded", "met", "later", "unknown"]);

    [Theory]
    [InlineData("Exceeded", Verdict.Exceeded)]
    [InlineData("Met", Verdict.Kept)]
    [InlineData("Missed", Verdict.FellShort)]
    [InlineData("DueLater", Verdict.NotYetDue)]
    [InlineData("NoResultPublished", Verdict.NotPublished)]
    public void Every_verdict_of_the_api_has_its_form_on_the_site(string verdict, Verdict shown) =>
        Promises.Of(Target("t", 2030, Enum.Parse<TargetVerdict>(verdict)), Made.Figures()).Verdict.ShouldBe(shown);

    [Fact]
    public void Other_statements_of_a_target_are_marked_too()
    {
        var target = Target("t", 2030, TargetVerdict.Missed) with { Restatements = [new("r", Made.Citation("s2", 4))], IsFinal = false };

        var promise = Promises.Of(target, Made.Figures());

        promise.AlsoStated.ShouldHaveSingleItem().Href.ShouldBe("/nguon/s2/#r");
        promise.Interim.ShouldBeTrue();
    }

    private static TargetAnswer Target(string id, int year, TargetVerdict verdict, string programme = "NTM")
    {
        var fact = Made.Fact(id, 17, year: year, kind: FigureKind.Target);
        return new TargetAnswer(
            fact with { Indicator = fact.Indicator with { Programme = programme } },
            Made.Year(year).To, [], Made.Fact($"{id}-result", 5, year: year), true, verdict);
    }

    private static ListedTargetAnswer Listed(string id, int year, TargetVerdict? verdict) => new(new IdAnswer(id), new DateOnly(year, 12, 31), verdict);
}

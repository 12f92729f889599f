using OpenData.Api.Dataset;
using OpenData.Api.Schema.Funding;

namespace OpenData.Api.Tests.Schema.Funding;

public sealed class FundingRuleTests
{
    [Fact]
    public void Says_what_the_total_has_beyond_its_parts()
    {
        var total = FundingRule.Add([Money("whole", 100, "report"), Money("b", 30, "report", "people", 2), Money("a", 50, "report", "budget", 1)]);

        total.Parts.Select(part => part.Id).ShouldBe(["a", "b"], "in the order of the sources of funds");
        total.Stated.ShouldBe(80);
        total.Unexplained.ShouldBe(20);
        total.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void Never_adds_up_parts_of_different_documents()
    {
        var total = FundingRule.Add([Money("whole", 100, "report"), Money("a", 50, "report", "budget", 1), Money("b", 50, "speech", "people", 2)]);

        total.Stated.ShouldBeNull();
        total.Unexplained.ShouldBeNull();
    }

    [Fact]
    public void Sums_the_parts_that_have_a_figure_and_says_that_one_lacks_it()
    {
        var total = FundingRule.Add([Money("a", 50, "report", "budget", 1), Money("b", null, "report", "people", 2)]);

        total.Total.ShouldBeNull();
        total.Stated.ShouldBe(50);
        total.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void Explains_nothing_of_a_total_that_was_added_up_from_the_parts() =>
        FundingRule.Add([Money("whole", 50, null, kind: FactKind.Derived), Money("a", 50, "report", "budget", 1)]).Unexplained.ShouldBeNull();

    [Fact]
    public void Shows_one_total_and_keeps_the_others_beside_it()
    {
        var total = FundingRule.Add([Money("older", 90, "report", shown: false), Money("newer", 100, "speech")]);

        total.Total!.Id.ShouldBe("newer");
        total.Alternatives.ShouldHaveSingleItem().Id.ShouldBe("older");
        total.IsComplete.ShouldBeFalse("no document splits it");
    }

    private static StatedMoney Money(
        string id, decimal? value, string? source, string? fund = null, int? position = null, FactKind kind = FactKind.Reported, bool shown = true) => new()
    {
        Fact = new()
        {
            Id = id,
            IndicatorId = "funds",
            PlaceId = "province",
            PeriodText = "2020",
            Kind = kind,
            Value = value,
            SourceId = source,
            CategoryId = fund,
            Shown = shown,
        },
        Position = position,
    };
}

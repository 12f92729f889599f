using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Dataset;

public sealed class ShownFactRuleTests
{
    private static readonly DateOnly Early = new(2021, 1, 1);
    private static readonly DateOnly Late = new(2022, 1, 1);

    [Fact]
    public void Shows_the_latest_document()
    {
        var early = Figure("early", Early);
        var late = Figure("late", Late);

        Shown(early, late).ShouldBe(["late"]);
        early.SupersededFrom.ShouldBe(Late);
        late.SupersededFrom.ShouldBeNull();
    }

    [Fact]
    public void Shows_a_result_before_a_later_expectation() =>
        Shown(Figure("result", Early), Figure("expectation", Late, FactKind.Expected)).ShouldBe(["result"]);

    [Fact]
    public void Shows_a_printed_result_before_a_derived_one() =>
        Shown(Figure("derived", Late, FactKind.Derived), Figure("printed", Early)).ShouldBe(["printed"]);

    [Fact]
    public void Shows_a_target_beside_a_result() =>
        Shown(Figure("result", Late), Figure("target", Early, FactKind.Target), Figure("older-target", Early.AddDays(-1), FactKind.Target)).ShouldBe(["result", "target"]);

    [Fact]
    public void Shows_a_value_before_a_later_gap() => Shown(Figure("value", Early), Figure("gap", Late, missing: MissingReason.NotPublished)).ShouldBe(["value"]);

    [Fact]
    public void Shows_an_exact_value_before_an_inexact_one_of_the_same_day() =>
        Shown(Figure("about", Early, qualifier: Qualifier.About), Figure("exact", Early)).ShouldBe(["exact"]);

    [Fact]
    public void Keeps_figures_of_other_periods_and_categories_apart() =>
        Shown(Figure("total", Early), Figure("part", Early, category: "loai-mot"), Figure("other-year", Early, period: "2019")).ShouldBe(["other-year", "part", "total"]);

    [Fact]
    public void Answers_as_the_documents_of_a_day_would_have()
    {
        var expectation = Figure("expectation", Early, FactKind.Expected);
        var result = Figure("result", Late);

        ShownFactRule.Apply([expectation, result]);

        KnownOn(Early, expectation, result).ShouldBe(["expectation"]);
        KnownOn(Late, expectation, result).ShouldBe(["result"]);
        KnownOn(Early.AddDays(-1), expectation, result).ShouldBeEmpty();
    }

    private static IEnumerable<string> KnownOn(DateOnly day, params Fact[] facts) =>
        facts.Where(fact => fact.KnownFrom <= day && !(fact.SupersededFrom <= day)).Select(fact => fact.Id);

    private static IEnumerable<string> Shown(params Fact[] facts)
    {
        ShownFactRule.Apply(facts);
        return facts.Where(fact => fact.Shown).Select(fact => fact.Id).Order(StringComparer.Ordinal);
    }

    private static Fact Figure(
        string id, DateOnly knownFrom, FactKind kind = FactKind.Reported, MissingReason? missing = null, Qualifier qualifier = Qualifier.Exact, string? category = null, string period = "2020") => new()
    {
        Id = id,
        IndicatorId = "chi-so",
        PlaceId = "vi-du",
        PeriodText = period,
        Kind = kind,
        Missing = missing,
        Qualifier = qualifier,
        CategoryId = category,
        KnownFrom = knownFrom,
    };
}

using OpenData.Api.Dataset;
using OpenData.Api.Schema.Promises;

namespace OpenData.Api.Tests.Schema.Promises;

public sealed class PromiseRuleTests
{
    private static readonly DateOnly LatestDocument = new(2024, 3, 13);

    [Fact]
    public void Misses_a_target_when_the_result_of_the_due_day_falls_short()
    {
        var promise = Judge(target: 23, result: 19, period: "2020", published: "2021-06/2021-12");

        promise.IsFinal.ShouldBe(true);
        promise.Verdict.ShouldBe(Verdict.Missed);
    }

    [Fact]
    public void Never_takes_the_at_present_of_an_undated_document_for_final()
    {
        var promise = Judge(target: 23, result: 19, period: "2019-12/2020-12", published: "2019-12/2020-12");

        promise.IsFinal.ShouldBe(false);
        promise.Verdict.ShouldBe(Verdict.NoResultPublished);
    }

    [Fact]
    public void Takes_the_at_present_of_an_undated_document_that_reaches_the_target() =>
        Judge(target: 23, result: 23, period: "2019-12/2020-12", published: "2019-12/2020-12").Verdict.ShouldBe(Verdict.Met);

    [Fact]
    public void Takes_an_interval_that_is_the_document_s_own_statement_for_final() =>
        Judge(target: 23, result: 19, period: "2018/2020", published: "2021-06/2021-12").IsFinal.ShouldBe(true);

    private static Promise Judge(decimal target, decimal result, string period, string published) => PromiseRule.Judge(
        [new StatedTarget { Fact = Figure("target", FactKind.Target, target, "2020"), Direction = Direction.MoreIsBetter, Measure = Measure.Stock, PublishedFrom = new(2019, 12, 1) }],
        [new StatedResult { Fact = Figure("result", FactKind.Reported, result, period), PublishedText = published }],
        [],
        LatestDocument);

    private static Fact Figure(string id, FactKind kind, decimal value, string period) => new()
    {
        Id = id,
        IndicatorId = "communes",
        PlaceId = "province",
        PeriodText = period,
        PeriodFrom = new(int.Parse(period.AsSpan(0, 4)), 1, 1),
        PeriodTo = new(2020, 12, 31),
        Kind = kind,
        Value = value,
        Qualifier = Qualifier.Exact,
    };
}

using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Schema.Funding;

[Collection(ServedDatasetCollection.Name)]
public sealed class FundingQueriesTests(ServedDataset served)
{
    [Fact]
    public async Task Gives_every_figure_of_money_once()
    {
        var totals = (await served.Data("""{ fundingTotals { total { id } alternatives { id } parts { id } } }"""))["fundingTotals"]!.AsArray();
        var facts = (await served.Data("""{ facts(first: 500, where: { indicator: { measure: { eq: MONEY } } }) { nodes { id } } }"""))["facts"]!["nodes"]!.AsArray();

        totals.SelectMany(total => new[] { total!["total"] }.Concat(total["alternatives"]!.AsArray()).Concat(total["parts"]!.AsArray()))
            .Where(fact => fact is not null).Select(fact => fact!["id"]!.ToString()).Order(StringComparer.Ordinal)
            .ShouldBe(facts.Select(fact => fact!["id"]!.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Explains_none_of_a_total_whose_sources_the_document_only_names()
    {
        var total = await Total("funds-mobilised", "2019-12/2020-12");

        total["total"]!["value"]!.GetValue<long>().ShouldBe(9_722_000_000_000);
        total["parts"]!.AsArray().Select(part => part!["missing"]!.ToString()).ShouldAllBe(missing => missing == "DOCUMENT_SILENT");
        total["stated"].ShouldBeNull();
        total["unexplained"].ShouldBeNull();
        total["isComplete"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task Adds_up_the_parts_of_one_document_and_calls_the_sum_derived()
    {
        var total = await Total("ocop-funds-allocated", "2018-12/2019-12");

        total["total"]!["kind"]!.ToString().ShouldBe("DERIVED");
        total["stated"]!.GetValue<long>().ShouldBe(1_487_000_000 + 2_800_000_000L);
        total["unexplained"].ShouldBeNull("the total is nothing but its parts");
        total["isComplete"]!.GetValue<bool>().ShouldBeFalse("funds from other programmes have no figure");
    }

    [Fact]
    public async Task Says_that_nobody_published_the_funds_of_the_present_period()
    {
        var total = await Total("funds-mobilised", "2021/2025");

        total["total"]!["value"].ShouldBeNull();
        total["total"]!["missing"]!.ToString().ShouldBe("NOT_PUBLISHED");
    }

    [Fact]
    public async Task Knows_no_money_before_the_first_document_speaks_of_it() =>
        (await served.Data("""{ fundingTotals(knownOn: "2018-01-01") { total { value } } }"""))["fundingTotals"]!.AsArray()
            .ShouldAllBe(total => total!["total"]!["value"] == null);

    [Theory]
    [InlineData("place(id: \"bac-kan-06\")")]
    [InlineData("indicator(id: \"funds-mobilised\")")]
    public async Task Is_reached_from_place_and_indicator(string root) =>
        (await served.Data($$"""{ it: {{root}} { fundingTotals { period { text } indicator { name } place { name } } } }"""))["it"]!["fundingTotals"]!.AsArray().ShouldNotBeEmpty();

    private async Task<JsonNode> Total(string indicator, string period) =>
        (await served.Data("""
            query ($indicator: ID) { fundingTotals(indicator: $indicator, place: "bac-kan-06") {
                period { text } total { value kind missing } parts { value missing } stated unexplained isComplete } }
            """, new { indicator }))["fundingTotals"]!.AsArray().Single(total => total!["period"]!["text"]!.ToString() == period)!;
}

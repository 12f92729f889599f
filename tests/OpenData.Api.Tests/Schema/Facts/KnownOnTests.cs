using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Schema.Facts;

/// <summary>On every day, every way to a figure tells what was known on it.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class KnownOnTests(ServedDataset served)
{
    [Theory]
    [InlineData("2019-12-31")]
    [InlineData("2020-12-31")]
    [InlineData("2021-12-31")]
    [InlineData("2024-03-13")]
    public async Task Says_the_same_of_a_figure_wherever_it_is_asked_for(string day)
    {
        var facts = Said((await Ask("facts(knownOn: $day, first: 400, where: { placeId: { eq: \"bac-kan-06\" } }) { nodes { id shown supersededFrom } }", day))["facts"]!["nodes"]!.AsArray());
        var ofPlace = await Ask("place(id: \"bac-kan-06\") { facts(knownOn: $day, last: 1000) { id shown supersededFrom } }", day);
        var ofIndicators = await Ask("indicators(first: 150) { nodes { facts(knownOn: $day, place: \"bac-kan-06\", last: 90) { id shown supersededFrom } } }", day);
        var all = Said((await Ask("facts(knownOn: $day, first: 400, where: { sourceId: { neq: null } }) { nodes { id shown supersededFrom } }", day))["facts"]!["nodes"]!.AsArray());
        var ofSources = await Ask("sources(first: 50) { nodes { facts(knownOn: $day) { id shown supersededFrom } } }", day);
        var others = await Ask("facts(knownOn: $day, first: 100) { nodes { alternatives(knownOn: $day) { knownFrom } } }", day);

        facts.ShouldNotBeEmpty();
        Said(ofPlace["place"]!["facts"]!.AsArray()).ShouldBe(facts);
        Said(ofIndicators["indicators"]!["nodes"]!.AsArray().SelectMany(indicator => indicator!["facts"]!.AsArray())).ShouldBe(facts);
        Said(ofSources["sources"]!["nodes"]!.AsArray().SelectMany(source => source!["facts"]!.AsArray())).ShouldBe(all);
        others["facts"]!["nodes"]!.AsArray().SelectMany(fact => fact!["alternatives"]!.AsArray())
            .ShouldAllBe(other => other!["knownFrom"] == null || string.CompareOrdinal(other["knownFrom"]!.ToString(), day) <= 0);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Picks_the_figures_that_were_shown_on_the_day(string shown)
    {
        var facts = (await served.Data($$"""{ place(id: "bac-kan-06") { facts(knownOn: "2024-12-31", shown: {{shown}}, last: 1000) { shown } } }"""))["place"]!["facts"]!.AsArray();

        facts.ShouldNotBeEmpty();
        facts.ShouldAllBe(fact => fact!["shown"]!.ToString() == shown);
    }

    [Fact]
    public async Task Judges_a_promise_by_the_documents_of_the_day()
    {
        var answer = await served.Data("""{ then: targets(knownOn: "2021-12-31") { target { knownFrom } result { knownFrom } verdict } now: targets { verdict } }""");
        var then = answer["then"]!.AsArray();

        then.Count.ShouldBeLessThan(answer["now"]!.AsArray().Count);
        then.SelectMany(promise => new[] { promise!["target"], promise["result"] }).Where(fact => fact is not null)
            .ShouldAllBe(fact => string.CompareOrdinal(fact!["knownFrom"]!.ToString(), "2021-12-31") <= 0);
    }

    [Theory]
    [InlineData("2021-12-31")]
    [InlineData("2023-12-31")]
    public async Task Judges_a_promise_alike_wherever_it_is_asked_for(string day)
    {
        const string Fields = "targets(knownOn: $day) { target { id } result { id } verdict }";
        var all = Judged((await Ask(Fields, day))["targets"]!.AsArray());
        var ofPlaces = await Ask($"places(first: 300) {{ nodes {{ {Fields} }} }}", day);
        var ofIndicators = await Ask($"indicators(first: 150) {{ nodes {{ {Fields} }} }}", day);

        all.ShouldNotBeEmpty();
        Judged(ofPlaces["places"]!["nodes"]!.AsArray().SelectMany(place => place!["targets"]!.AsArray())).ShouldBe(all);
        Judged(ofIndicators["indicators"]!["nodes"]!.AsArray().SelectMany(indicator => indicator!["targets"]!.AsArray())).ShouldBe(all);
    }

    private async Task<JsonNode> Ask(string field, string day) => await served.Data($"query ($day: Date) {{ {field} }}", new { day });

    private static string[] Said(IEnumerable<JsonNode?> facts) => [.. facts.Select(fact => $"{fact!["id"]} {fact["shown"]} {fact["supersededFrom"]}").Order(StringComparer.Ordinal)];

    private static string[] Judged(IEnumerable<JsonNode?> promises) => [.. promises.Select(promise => promise!.ToJsonString()).Order(StringComparer.Ordinal)];
}

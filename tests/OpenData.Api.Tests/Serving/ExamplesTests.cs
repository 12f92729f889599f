using System.Text.Json.Nodes;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Serving;

[Collection(ServedDatasetCollection.Name)]
public sealed class ExamplesTests(ServedDataset served)
{
    public static TheoryData<bool, string> All
    {
        get
        {
            var all = new TheoryData<bool, string>();
            foreach (var english in new[] { false, true })
                foreach (var example in Examples.In(english)) all.Add(english, example.Id);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Are_answered_with_something_and_within_every_limit(bool english, string id)
    {
        var example = Examples.In(english).Single(example => example.Id == id);

        var answer = await served.Ask(example.Query, Variables(example));

        answer["errors"].ShouldBeNull();
        Length(answer["data"]!.AsObject().Single().Value!).ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Are_tables_where_they_say_so(bool english, string id)
    {
        var example = Examples.In(english).Single(example => example.Id == id);
        if (!example.IsTable) return;

        var asked = $"query={Uri.EscapeDataString(example.Query)}&variables={Uri.EscapeDataString(example.Variables)}";
        using var response = await served.Http.GetAsync($"/graphql?format=csv&{asked}");

        var table = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(table);
        table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Ask_the_same_in_both_languages()
    {
        var (vietnamese, english) = (Examples.In(english: false), Examples.In(english: true));

        english.Count.ShouldBe(10);
        vietnamese.Select(example => example.Query.Replace("lang: VI", "lang: EN", StringComparison.Ordinal)).ShouldBe(english.Select(example => example.Query));
        english.Zip(vietnamese).ShouldAllBe(pair => pair.First.Question != pair.Second.Question && pair.First.Explanation != pair.Second.Explanation);
    }

    private static JsonNode? Variables(Example example) => example.Variables.Length > 0 ? JsonNode.Parse(example.Variables) : null;

    private static int Length(JsonNode list) => (list as JsonArray ?? list["nodes"]!.AsArray()).Count;
}

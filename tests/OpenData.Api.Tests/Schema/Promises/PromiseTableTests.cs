using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Schema.Promises;

/// <summary>docs/promises.md lists the pairs that its rule gives; the API gives the same.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class PromiseTableTests(ServedDataset served)
{
    [Fact]
    public async Task Gives_the_pairs_and_verdicts_that_the_documentation_lists()
    {
        var promises = (await served.Data("""
            { targets { target { id } restatements { id } result { id } verdict } }
            """))["targets"]!.AsArray();

        promises.Select(Row!).Order(StringComparer.Ordinal).ShouldBe(Documented().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Shows_where_a_promise_comes_from_without_a_verdict_of_its_own()
    {
        var promise = (await served.Data("""
            { targets(indicator: "ntm-communes-newly-certified") { target { id value } parts { id value } } }
            """))["targets"]!.AsArray().ShouldHaveSingleItem();

        promise!["parts"]!.AsArray().Sum(part => part!["value"]!.GetValue<int>()).ShouldBe(promise["target"]!["value"]!.GetValue<int>());
    }

    private static string Row(JsonNode promise)
    {
        var restated = string.Join(", ", promise["restatements"]!.AsArray().Select(fact => fact!["id"]));
        return $"{promise["target"]!["id"]} [{restated}] {promise["result"]?["id"]} {promise["verdict"]}";
    }

    private static IEnumerable<string> Documented() =>
        from line in File.ReadLines(Path.Combine(TestRepository.Root, "docs", "promises.md"))
        where line.StartsWith("| `", StringComparison.Ordinal)
        let cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries)
        let ids = cells[0].Split('`')
        let restated = ids.Length > 3 ? ids[3] : ""
        let result = cells[3] == "—" ? "" : cells[3].Trim('`')
        select $"{ids[1]} [{restated}] {result} {cells[5].ToUpperInvariant().Replace(' ', '_')}";
}

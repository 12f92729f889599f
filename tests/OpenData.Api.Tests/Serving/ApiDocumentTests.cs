using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Serving;

/// <summary>docs/api.md prints queries and their answers; both are as the API has them.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class ApiDocumentTests(ServedDataset served)
{
    private static readonly string Document = File.ReadAllText(Path.Combine(TestRepository.Root, "docs", "api.md"));

    [Fact]
    public async Task Prints_the_answers_that_the_queries_give()
    {
        var queries = Blocks("graphql");
        var answers = Blocks("json");
        queries.Count.ShouldBe(5);
        answers.Count.ShouldBe(queries.Count);

        foreach (var (query, answer) in queries.Zip(answers))
            (await served.Data(query)).ToJsonString().ShouldBe(JsonNode.Parse(answer)!.ToJsonString(), query);
    }

    [Fact]
    public async Task Names_only_error_codes_and_limits_that_exist()
    {
        var limits = (await served.Data("""{ __type(name: "Limits") { fields { name } } }"""))["__type"]!["fields"]!.AsArray().Select(field => field!["name"]!.ToString());

        limits.ShouldContain("maxCost");
        limits.ShouldContain("maxDepth");
        limits.ShouldContain("maxPageSize");
    }

    private static List<string> Blocks(string language) =>
        [.. Document.Split($"```{language}\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
}

using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenData.Api.Stored;

namespace OpenData.Api.Tests.Serving;

/// <summary>docs/api.md prints queries and their answers; both are as the API has them.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed partial class ApiDocumentTests(ServedDataset served)
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
    public async Task Gives_only_addresses_that_answer()
    {
        var addresses = Addresses().Matches(Document).Select(match => match.Groups[1].Value).Distinct().ToList();
        addresses.Count.ShouldBeGreaterThan(15);

        foreach (var address in addresses)
        {
            using var response = await served.Http.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public void Names_every_stored_operation() =>
        StoredOperations.All.Where(operation => !Document.Contains($"/q/{operation.Name}.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public async Task Names_only_error_codes_and_limits_that_exist()
    {
        var limits = (await served.Data("""{ __type(name: "Limits") { fields { name } } }"""))["__type"]!["fields"]!.AsArray().Select(field => field!["name"]!.ToString());

        limits.ShouldContain("maxCost");
        limits.ShouldContain("maxDepth");
        limits.ShouldContain("maxPageSize");
    }

    [GeneratedRegex(@"`(/(?:q/|graphql\?)[^`…]*)`")]
    private static partial Regex Addresses();

    private static List<string> Blocks(string language) =>
        [.. Document.Split($"```{language}\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
}

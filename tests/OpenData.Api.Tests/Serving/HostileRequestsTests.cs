using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpenData.GraphQL.Http;

namespace OpenData.Api.Tests.Serving;

/// <summary>Requests made to cost too much, against the API as it is served: each is refused before it reads the database.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class HostileRequestsTests(ServedDataset served)
{
    public static TheoryData<string, string> Attacks => new()
    {
        { "maxTokens", $"{{ {Repeat(6_000, "a ")}}}" },
        { "maxNesting", Repeat(400, "{facts") },
        { "maxDepth", $"{{ facts(first: 1) {{ nodes {{ {Repeat(8, "indicator { facts { ")} id {Repeat(8, "} } ")} }} }} }}" },
        { "maxAliases", $"{{ {Repeat(101, i => $"a{i}: search(text: \"a\") {{ __typename }} ")}}}" },
        { "maxAliases", $"{{ __schema {{ types {{ {Repeat(101, i => $"a{i}: description ")} }} }} }}" },
        { "maxDirectivesPerPlace", $"{{ __typename {Repeat(500, "@skip(if: false) ")}}}" },
        { "maxFieldComparisons", $"{{ {Repeat(2_000, "__typename ")}}}" },
        { "maxIntrospectionLists", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }" },
        { "maxCost", "{ indicators(first: 500) { nodes { facts { inputs { alternatives { id } } } } } }" },
        { "maxCost", $"{{ facts(first: 500) {{ nodes {{ ...F0 }} }} }} {Repeat(6, i => $"fragment F{i} on Fact {{ indicator {{ id }} inputs {{ ...F{i + 1} }} alternatives {{ ...F{i + 1} }} }} ")} fragment F6 on Fact {{ id }}" },
        { "maxPageSize", "{ facts(first: 100000) { totalCount } }" },
        { "maxFilterNodes", $"{{ facts(where: {{ or: [{Repeat(120, "{ id: { eq: \"x\" } } ")}] }}) {{ totalCount }} }}" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Attack_is_refused_without_a_look_into_the_database(string limit, string query)
    {
        var before = served.Commands;

        var answer = await served.Ask(query);

        answer.ContainsKey("data").ShouldBeFalse();
        var refusal = answer["errors"]!.AsArray()[^1]!["extensions"]!;
        refusal["code"]!.GetValue<string>().ShouldBe("LIMIT_EXCEEDED");
        refusal["limit"]!.GetValue<string>().ShouldBe(limit);
        refusal["actual"]!.GetValue<long>().ShouldBeGreaterThan(refusal["allowed"]!.GetValue<long>());
        served.Commands.ShouldBe(before);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql?format=csv&query={districts{code}}")]
    [InlineData("/q/sources.json")]
    [InlineData("/q/sources.xlsx")]
    public async Task One_request_too_many_at_a_time_is_told_to_come_back_wherever_it_asks(string address)
    {
        var slots = served.Services.GetRequiredService<RequestSlots>();
        var taken = 0;
        while (slots.TryEnter()) taken++;
        try
        {
            using var refusal = await served.Http.GetAsync(address);

            taken.ShouldBe(64);
            ((int)refusal.StatusCode).ShouldBe(503);
            refusal.Headers.RetryAfter.ShouldNotBeNull();
            JsonNode.Parse(await refusal.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!["limit"]!.GetValue<string>().ShouldBe("maxConcurrentRequests");
        }
        finally
        {
            for (; taken > 0; taken--) slots.Leave();
        }

        ((int)(await served.Http.GetAsync(address)).StatusCode).ShouldBe(200);
        while (slots.TryEnter()) taken++;
        taken.ShouldBe(64, "a slot was not left");
        for (; taken > 0; taken--) slots.Leave();
    }

    [Theory]
    [InlineData("[{\"query\":\"{ __typename }\"}]", "application/json", 400)]
    [InlineData("query=%7B__typename%7D", "application/x-www-form-urlencoded", 415)]
    [InlineData("{\"query\":\"{ __typename }\"}", "text/plain", 415)]
    [InlineData("{\"query\":\"mutation { __typename }\"}", "application/json", 400)]
    [InlineData("{\"query\":\"{ a(b: \\\"c }\"}", "application/json", 400)]
    [InlineData("not json", "application/json", 400)]
    public async Task Request_of_another_kind_is_refused(string body, string type, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        request.Headers.Add("Accept", "application/graphql-response+json");

        using var response = await served.Http.SendAsync(request);

        ((int)response.StatusCode).ShouldBe(status);
        ShouldSayNothingOfTheMachine(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Odd values of every sort: what goes wrong is the client's, never the server's.</summary>
    [Theory]
    [InlineData("""{ fact(id: "'; DROP TABLE Facts; --") { id } }""")]
    [InlineData("""{ node(id: "\u0000") { id } }""")]
    [InlineData("""{ search(text: "%_\\'\"*^ AND OR NEAR(") { __typename } }""")]
    [InlineData("""{ search(text: "") { __typename } }""")]
    [InlineData("""{ facts(first: 0) { nodes { id } } }""")]
    [InlineData("""{ facts(after: "bm8") { nodes { id } } }""")]
    [InlineData("""{ facts(knownOn: "0001-01-01") { totalCount } }""")]
    [InlineData("""{ facts(knownOn: "9999-12-31") { totalCount } }""")]
    [InlineData("""{ communes(on: "2020-02-30") { totalCount } }""")]
    [InlineData("""{ facts(where: { value: { gt: 99999999999999999999999999999 } }) { totalCount } }""")]
    [InlineData("""{ products(where: { nameVi: { contains: "\uD83D\uDE00" } }) { totalCount } }""")]
    public async Task Odd_value_is_answered_or_refused(string query)
    {
        var answer = await served.Ask(query);

        answer.ToJsonString().ShouldNotContain("INTERNAL_ERROR");
        if (answer["errors"] is JsonArray errors)
            ShouldSayNothingOfTheMachine(errors.ToJsonString(JsonSerializerOptions.Default));
    }

    private static void ShouldSayNothingOfTheMachine(string text)
    {
        foreach (var trace in new[] { "OpenData.", "System.", "Microsoft.", "Exception", "   at ", "SELECT", "SQLite", "opendata.db", "/tmp", "/work" })
            text.ShouldNotContain(trace);
    }

    private static string Repeat(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}

using System.Net.Http.Json;
using System.Text;
using static OpenData.GraphQL.Tests.Hostile.LibraryServer;

namespace OpenData.GraphQL.Tests.Hostile;

/// <summary>What scanners try that no limit has to stop, because the engine does not do it at all.</summary>
public sealed class RefusalTests(DefaultServer defaults) : IClassFixture<DefaultServer>
{
    private const string FormType = "application/x-www-form-urlencoded";

    public static TheoryData<string, Func<HttpRequestMessage>, int, string> Refused => new()
    {
        { "a batch of requests in one body", () => Post(JsonContent.Create(Enumerable.Repeat(new { query = "{ __typename }" }, 10))), 400, "BAD_REQUEST" },
        { "a form, which another site may send", () => Post(new StringContent("query=%7B__typename%7D", Encoding.UTF8, FormType)), 415, "BAD_REQUEST" },
        { "plain text, which another site may send", () => Post(new StringContent("""{"query":"{__typename}"}""", Encoding.UTF8, "text/plain")), 415, "BAD_REQUEST" },
        { "a form with the query in the address", () => new(HttpMethod.Post, "/graphql?query=%7B__typename%7D") { Content = new StringContent("", Encoding.UTF8, FormType) }, 415, "BAD_REQUEST" },
        { "a change by GET", () => new(HttpMethod.Get, "/graphql?query=mutation%7B__typename%7D"), 405, "OPERATION_NOT_QUERY" },
        { "a change by POST", () => Post("mutation { __typename }"), 400, "OPERATION_NOT_QUERY" },
        { "a subscription", () => Post("subscription { __typename }"), 400, "OPERATION_NOT_QUERY" },
        { "fragments that spread each other", () => Post("{ books { nodes { ...A } } } fragment A on Book { id ...B } fragment B on Book { id ...A }"), 400, "VALIDATION_FAILED" },
        { "a fragment that spreads itself", () => Post("{ ...A } fragment A on Query { ...A }"), 400, "VALIDATION_FAILED" },
        { "the parameter query twice", () => new(HttpMethod.Get, "/graphql?query=%7Ba:__typename%7D&query=%7Bb:__typename%7D"), 400, "BAD_REQUEST" },
        { "one variable twice", () => Post(new StringContent("""{"query":"query ($a: Int) { __typename @skip(if: $a) }","variables":{"a":1,"a":2}}""", Encoding.UTF8, "application/json")), 400, "BAD_REQUEST" },
        { "a persisted query that is not known", () => Post(JsonContent.Create(new { extensions = new { persistedQuery = new { version = 1, sha256Hash = "0" } } })), 400, "BAD_REQUEST" },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task Request_is_refused(string attack, Func<HttpRequestMessage> make, int status, string code)
    {
        var (actual, answer) = await defaults.Server.Send(make());

        actual.ShouldBe(status, attack);
        answer.TryGetProperty("data", out _).ShouldBeFalse();
        foreach (var error in answer.GetProperty("errors").EnumerateArray())
            error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        defaults.Server.Commands.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","extensions":{"tracing":true,"debug":1}}""")]
    [InlineData("""{"query":"{ __typename }","debug":true,"trace":true}""")]
    public async Task Nothing_of_the_inside_is_told_to_who_asks_for_traces(string body)
    {
        var (_, answer) = await defaults.Server.Send(Post(new StringContent(body, Encoding.UTF8, "application/json")));

        answer.GetProperty("extensions").EnumerateObject().Select(p => p.Name).ShouldBe(["cost"]);
    }

    [Fact]
    public async Task A_field_named_many_times_is_answered_once()
    {
        var (_, answer) = await defaults.Server.Send(Post($"{{ {string.Concat(Enumerable.Repeat("__typename ", 300))} }}"));

        answer.GetProperty("data").GetRawText().ShouldBe("""{"__typename":"Query"}""");
    }

    // The schema is public, so a name that nearly fits is named; it never grows with what was written.
    [Fact]
    public async Task Names_that_are_proposed_come_from_the_public_schema()
    {
        var (_, answer) = await defaults.Server.Send(Post("{ bok { id } " + new string('x', 5_000) + " }"));

        var messages = answer.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("message").GetString()!).ToArray();
        messages[0].ShouldContain("Did you mean \"book\"");
        messages[1].Length.ShouldBeLessThan(3_000);
        messages[1].ShouldNotContain("Did you mean");
    }
}

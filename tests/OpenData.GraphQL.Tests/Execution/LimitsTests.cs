using System.Text.Json;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Tests.Library;

namespace OpenData.GraphQL.Tests.Execution;

public sealed class LimitsTests
{
    public static TheoryData<string, string, string> Hostile => new()
    {
        { "tokens", "{ " + string.Concat(Enumerable.Repeat("a ", 6_000)) + "}", "token" },
        { "nesting", string.Concat(Enumerable.Repeat("{a", 5_000)), "nested" },
        { "depth", "{ books { nodes { author { books { author { books { author { books { author { books { author { books { author { books { author { name } } } } } } } } } } } } } } } }", "depth is limited to 15, and this request reached 16." },
        { "aliases", "{ " + string.Concat(Enumerable.Range(0, 101).Select(i => $"a{i}: __typename ")) + "}", "aliases is limited to 100, and this request reached 101." },
        { "directives", "{ __typename " + string.Concat(Enumerable.Repeat("@skip(if: false) ", 9)) + "}", "directives at one place is limited to 8" },
        { "cost", "{ books(first: 500) { nodes { author { books { author { books { id } } } } } } }", "cost is limited to 20000" },
        { "fragments", Doubling(40), "is limited to" },
        { "page size", "{ books(first: 100000) { totalCount } }", "page size is limited to 500" },
        { "introspection", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "ntrospection" },
        { "filter", "{ books(where: { or: [" + string.Concat(Enumerable.Repeat("{ id: { eq: 1 } }", 60)) + "] }) { totalCount } }", "filter conditions is limited to 100" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_documents_are_refused_with_the_reason(string limit, string document, string reason)
    {
        using var library = new TestLibrary();

        var answer = await library.Ask(document);

        answer.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain(reason, customMessage: limit);
        library.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_are_limited_while_they_are_read()
    {
        using var library = new TestLibrary(o => o.Limits = new Limits { MaxRows = 50 });

        var answer = await library.Ask("{ authors { id } }");

        Error(answer).GetProperty("extensions").GetProperty("code").GetString().ShouldBe("LIMIT_EXCEEDED");
        Error(answer).GetProperty("extensions").GetProperty("limit").GetString().ShouldBe("rows");
        answer.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Cost_follows_the_page_size_that_variables_ask_for()
    {
        using var library = new TestLibrary();
        const string Query = "query ($n: Int) { books(first: $n) { nodes { author { id } } } }";

        (await library.Ask(Query, new { n = 10 })).GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt32().ShouldBe(20);
        (await library.Ask(Query, new { n = 100 })).GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt32().ShouldBe(200);
    }

    private static JsonElement Error(JsonElement answer) => answer.GetProperty("errors")[0];

    // Each fragment uses the next one twice: written out, the last would stand there 2^n times.
    private static string Doubling(int n) =>
        "{ books { nodes { ...F0 } } }" + string.Concat(Enumerable.Range(0, n).Select(i => $" fragment F{i} on Book {{ a{i}: author {{ books {{ ...F{i + 1} }} }} b{i}: author {{ books {{ ...F{i + 1} }} }} }}"))
        + $" fragment F{n} on Book {{ id }}";
}

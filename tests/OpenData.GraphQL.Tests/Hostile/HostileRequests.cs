using System.Text;
using OpenData.GraphQL.Execution;
using static OpenData.GraphQL.Tests.Hostile.LibraryServer;

namespace OpenData.GraphQL.Tests.Hostile;

/// <summary>For each limit at least one request made to exceed it: what OWASP and the scanners of the field try, and more.</summary>
public static class HostileRequests
{
    public static IReadOnlyList<HostileRequest> All { get; } =
    [
        new(nameof(Limits.MaxBodyBytes), "a body that is padded", () => Post("{ __typename }" + new string(' ', 200_000))) { Status = 413 },
        new(nameof(Limits.MaxBodyBytes), "a body of unknown length", () => Post(new StreamContent(new MemoryStream(new byte[200_000])) { Headers = { ContentType = new("application/json") } })) { Status = 413 },
        new(nameof(Limits.MaxBodyBytes), "an address that is padded", () => new(HttpMethod.Get, "/graphql?query=" + new string('%', 1).PadRight(200_000, '2'))) { Status = 414 },
        new(nameof(Limits.MaxJsonNesting), "variables nested without end", () => Post(Json("{\"query\":\"{ __typename }\",\"variables\":{\"v\":" + Repeat(500, "[") + Repeat(500, "]") + "}}"))),
        new(nameof(Limits.MaxJsonValues), "a list of ids without end", () => Post("query ($ids: [ID!]) { books(where: { id: { in: $ids } }) { totalCount } }", new { ids = Enumerable.Range(0, 6_000) })),
        new(nameof(Limits.MaxDocumentLength), "a document of comments", () => Post("{ __typename }" + Repeat(11_000, "#########\n"))),
        new(nameof(Limits.MaxTokens), "fields without end", () => Post($"{{ {Repeat(6_000, "a ")}}}")),
        new(nameof(Limits.MaxNesting), "selections nested without end", () => Post(Repeat(400, "{a"))),
        new(nameof(Limits.MaxNesting), "lists nested without end", () => Post($"{{ describe(request: {Repeat(400, "[")}")),
        new(nameof(Limits.MaxDepth), "relations that lead back and forth", () => Post($"{{ books(first: 1) {{ nodes {{ {Nest(7, "author { books {", "id", "} }")} }} }} }}")),
        new(nameof(Limits.MaxDepth), "the same, through fragments", () => Post($"{{ books(first: 1) {{ nodes {{ ...F0 }} }} }} {Chain(8)}")),
        new(nameof(Limits.MaxAliases), "one field under many aliases", () => Post($"{{ {Repeat(101, i => $"a{i}: __typename ")}}}")),
        new(nameof(Limits.MaxAliases), "one search under many aliases", () => Post($"{{ {Repeat(101, i => $"a{i}: search(text: \"{i}\") {{ __typename }} ")}}}")),
        new(nameof(Limits.MaxAliases), "aliases inside introspection", () => Post($"{{ __schema {{ types {{ {Repeat(101, i => $"a{i}: name ")} }} }} }}")),
        new(nameof(Limits.MaxDirectivesPerPlace), "one directive many times", () => Post($"{{ __typename {Repeat(500, "@include(if: true) ")}}}")),
        new(nameof(Limits.MaxDirectivesPerPlace), "unknown directives many times", () => Post($"{{ __typename {Repeat(500, "@aa ")}}}")),
        new(nameof(Limits.MaxFragmentVisits), "operations that share a long chain of fragments", () => Post(ChainOfOperations(300), operationName: "Q0")),
        new(nameof(Limits.MaxFieldComparisons), "one field many times", () => Post($"{{ {Repeat(2_000, "__typename ")}}}")),
        new(nameof(Limits.MaxFieldComparisons), "fields that double at each level", () => Post($"{{ books(first: 1) {{ nodes {{ {Double(8)} }} }} }}")),
        new(nameof(Limits.MaxFieldComparisons), "one name with long lists of arguments", () => Post($"{{ {Repeat(8, $"describe(request: {{ title: \"a\", years: [{Repeat(500, "1 ")}] }}) ")}}}")) { Limits = new() { MaxFieldComparisons = 10_000 } },
        new(nameof(Limits.MaxExpandedDepth), "fragments that nest fields without nesting braces", () => Post(TwoChains(210))) { Limits = new() { MaxTokens = 10_000 } },
        new(nameof(Limits.MaxIntrospectionLists), "types of fields of types of fields", () => Post("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")),
        new(nameof(Limits.MaxIntrospectionLists), "the same, through fragments", () => Post("{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { type { interfaces { name } } } }")),
        new(nameof(Limits.MaxCost), "long lists inside long lists", () => Post("{ books(first: 500) { nodes { author { books { author { books { id } } } } } } }")),
        new(nameof(Limits.MaxCost), "long lists by a variable", () => Post("query ($n: Int) { books(first: $n) { nodes { author { books { author { books { id } } } } } } }", new { n = 500 })),
        new(nameof(Limits.MaxCost), "fragments that double at each level", () => Post(DoublingFragments(6))),
        new(nameof(Limits.MaxRows), "a list that is longer than it looks", () => Post("{ authors { id } }")) { Runs = true, Limits = new() { MaxRows = 50 } },
        new(nameof(Limits.MaxValues), "every field of everything", () => Post("{ authors { id name born } }")) { Runs = true, Limits = new() { MaxValues = 250 } },
        new(nameof(Limits.MaxPageSize), "a page without end", () => Post("{ books(first: 2147483647) { totalCount } }")),
        new(nameof(Limits.MaxPageSize), "a page without end, backwards", () => Post("{ books(last: 501) { totalCount } }")),
        new(nameof(Limits.MaxFilterNodes), "conditions without end", () => Post($"{{ books(where: {{ or: [{Repeat(120, "{ id: { eq: 1 } } ")}] }}) {{ totalCount }} }}")),
        new(nameof(Limits.MaxFilterNodes), "an order without end", () => Post($"{{ books(order: [{Repeat(120, "{ id: ASC } ")}]) {{ nodes {{ id }} }} }}")),
    ];

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static string Repeat(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Nest(int count, string open, string middle, string close) => Repeat(count, open) + middle + Repeat(count, close);

    private static string Chain(int count) =>
        Repeat(count, i => $"fragment F{i} on Book {{ author {{ books {{ {(i + 1 < count ? $"...F{i + 1}" : "id")} }} }} }} ");

    private static string ChainOfOperations(int count) =>
        Repeat(count, i => $"query Q{i} {{ ...F0 }} fragment F{i} on Query {{ __typename {(i + 1 < count ? $"...F{i + 1}" : "")} }} ");

    private static string Double(int levels) =>
        levels == 0 ? "id" : $"author {{ books {{ {Double(levels - 1)} }} }} author {{ books {{ {Double(levels - 1)} }} }}";

    private static string TwoChains(int count) => "{ books(first: 1) { nodes { ...A0 ...B0 } } } "
        + Repeat(count, i => Repeat(2, side => $"fragment {"AB"[side]}{i} on Book {{ author {{ books {{ id {(i + 1 < count ? $"...{"AB"[side]}{i + 1}" : "")} }} }} }} "));

    // Each fragment uses the next one twice: written out, the last would stand there 2^n times.
    private static string DoublingFragments(int count) => "{ books { nodes { ...F0 } } }"
        + Repeat(count, i => $" fragment F{i} on Book {{ author {{ books {{ ...F{i + 1} }} }} editor {{ books {{ ...F{i + 1} }} }} }}")
        + $" fragment F{count} on Book {{ id }}";
}

using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Schema;

/// <summary>No relation asks the database once for each parent.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class BatchingTests(ServedDataset served)
{
    /// <summary>
    /// Commands that only some answers need, whatever their size: a relation that the first parent happens not to have,
    /// the documents behind the answer's figures, and the inputs of its derived figures.
    /// </summary>
    private const int Optional = 3;

    /// <summary>Fields that take a list of their own to be reached; each list is asked for one parent and for many.</summary>
    private static readonly string[] Lists =
        ["sources", "indicators", "facts", "places", "standings", "products", "producers", "decisions", "ratings", "mentions", "checks"];

    [Fact]
    public async Task Issues_no_command_more_for_a_hundred_parents_than_for_one()
    {
        var types = await Types();
        var differing = new List<string>();
        foreach (var list in Lists)
        {
            foreach (var relation in Relations(types, list))
            {
                var one = await served.CommandsOf($$"""{ {{list}}(first: 1) { nodes { id {{relation}} } } }""");
                var many = await served.CommandsOf($$"""{ {{list}}(first: 100) { nodes { id {{relation}} } } }""");
                if (many > one + Optional) differing.Add($"{list} {{ {relation} }}: {one} for 1, {many} for 100");
            }
        }

        differing.ShouldBeEmpty();
    }

    /// <summary>Every field of the list's items that leads to objects, with the least selection.</summary>
    private static IEnumerable<string> Relations(JsonArray types, string list)
    {
        var query = Type(types, "Query");
        var connection = NameOf(Field(query, list)["type"]!);
        var node = Type(types, NameOf(Field(Type(types, connection), "nodes")["type"]!));
        foreach (var field in node["fields"]!.AsArray())
        {
            var type = Type(types, NameOf(field!["type"]!));
            if (type["kind"]!.GetValue<string>() is "OBJECT" or "INTERFACE")
                yield return $"{field["name"]} {{ __typename }}";
        }
    }

    private static JsonNode Type(JsonArray types, string name) => types.Single(type => type!["name"]!.GetValue<string>() == name)!;

    private static JsonNode Field(JsonNode type, string name) =>
        type["fields"]!.AsArray().Single(field => field!["name"]!.GetValue<string>() == name)!;

    private static string NameOf(JsonNode type)
    {
        while (type["ofType"] is { } inner) type = inner;
        return type["name"]!.GetValue<string>();
    }

    private async Task<JsonArray> Types() => (await served.Data("""
        { __schema { types { name kind fields { name type { ...Ref } } } } }
        fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """))["__schema"]!["types"]!.AsArray();
}

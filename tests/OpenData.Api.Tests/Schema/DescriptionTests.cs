using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Schema;

/// <summary>Everything that a client can ask for says what it means.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class DescriptionTests(ServedDataset served)
{
    [Fact]
    public async Task Describes_every_type_field_argument_and_enum_value()
    {
        var types = (await served.Data("""
            { __schema { types {
                name description
                fields(includeDeprecated: true) { name description args { name description } }
                inputFields { name description }
                enumValues(includeDeprecated: true) { name description }
            } } }
            """))["__schema"]!["types"]!.AsArray();

        types.Count.ShouldBeGreaterThan(50);
        types.SelectMany(type => Undescribed(type!)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Undescribed(JsonNode type)
    {
        var name = type["name"]!.GetValue<string>();
        if (name.StartsWith("__", StringComparison.Ordinal)) yield break;
        if (Lacks(type)) yield return name;

        foreach (var member in Members(type, "fields").Concat(Members(type, "inputFields")).Concat(Members(type, "enumValues")))
        {
            if (Lacks(member)) yield return $"{name}.{member["name"]}";
            foreach (var argument in Members(member, "args"))
                if (Lacks(argument)) yield return $"{name}.{member["name"]}({argument["name"]}:)";
        }
    }

    private static IEnumerable<JsonNode> Members(JsonNode node, string kind) =>
        node is JsonObject members && members.TryGetPropertyValue(kind, out var list) && list is JsonArray array ? array.Select(item => item!) : [];

    private static bool Lacks(JsonNode node) => string.IsNullOrWhiteSpace(node["description"]?.GetValue<string>());
}

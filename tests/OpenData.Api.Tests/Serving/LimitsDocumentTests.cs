using OpenData.GraphQL.Execution;

namespace OpenData.Api.Tests.Serving;

/// <summary>Every limit of the engine can be asked for, and docs/api.md lists it with the value in force.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class LimitsDocumentTests(ServedDataset served)
{
    /// <summary>What a request never meets: how much the server keeps is its own affair.</summary>
    private static readonly string[] Inner = [nameof(Limits.MaxCachedPlans), nameof(Limits.MaxPersistedText)];

    [Fact]
    public async Task Limits_that_can_be_asked_for_are_those_of_the_engine()
    {
        var asked = (await Rows()).Select(row => row.Name);

        typeof(Limits).GetProperties().Select(property => property.Name).Except(Inner)
            .Select(name => name == nameof(Limits.MaxTime) ? "maxMilliseconds" : char.ToLowerInvariant(name[0]) + name[1..])
            .ShouldBe(asked, ignoreOrder: true);
    }

    [Fact]
    public async Task Documentation_lists_each_limit_with_its_value()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(TestRepository.Root, "docs", "api.md"));
        var table = document[document.IndexOf("<!-- limits:", StringComparison.Ordinal)..document.IndexOf("<!-- /limits -->", StringComparison.Ordinal)]
            .Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        var expected = (await Rows()).Select(row => $"| `{row.Name}` | {row.Value:N0} | {row.Description} |");

        string.Join('\n', table).ShouldBe(string.Join('\n', expected));
    }

    private async Task<IReadOnlyList<(string Name, long Value, string Description)>> Rows()
    {
        var fields = (await served.Data("""{ __type(name: "Limits") { fields { name description } } }"""))["__type"]!["fields"]!.AsArray();
        var names = fields.Select(field => field!["name"]!.GetValue<string>()).ToList();
        var values = (await served.Data($"{{ limits {{ {string.Join(' ', names)} }} }}"))["limits"]!;
        // Limits over time are of the server, not of the engine: null where, as here, nobody is limited.
        return [.. fields.Select((field, i) => (Name: names[i], Value: values[names[i]], Description: field!["description"]!.GetValue<string>()))
            .Where(limit => limit.Value is not null).Select(limit => (limit.Name, limit.Value!.GetValue<long>(), limit.Description))];
    }
}

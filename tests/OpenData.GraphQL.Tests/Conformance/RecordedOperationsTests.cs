using System.Text.Json;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Tests.Validation;

namespace OpenData.GraphQL.Tests.Conformance;

/// <summary>The part of the differential test of execution that needs no Node.</summary>
public sealed class RecordedOperationsTests
{
    [Fact]
    public async Task Answers_each_recorded_operation_as_the_reference_implementation_did()
    {
        var executor = new Executor(MockSchema.Of(LibrarySchema.Schema), MockSchema.Options);

        RecordedOperations.Lines.Count.ShouldBeGreaterThan(500);
        foreach (var expected in RecordedOperations.Lines)
        {
            var line = expected.GetRawText();
            var actual = JsonDocument.Parse(await MockSchema.Answer(executor, expected)).RootElement;

            (actual.TryGetProperty("data", out var data), expected.TryGetProperty("data", out var given)).ShouldBeOneOf((true, true), (false, false));
            if (data.ValueKind == JsonValueKind.Undefined)
                continue;
            Shape(data).ShouldBe(Shape(given), line);
            JsonElement.DeepEquals(data, given).ShouldBeTrue(line);
            Compare(data, Paths(actual), [.. expected.GetProperty("errors").EnumerateArray()], line);
        }
    }

    // Where null travels up, the reference implementation stops at the first of several errors below.
    private static void Compare(JsonElement data, IReadOnlyList<JsonElement> told, IReadOnlyList<JsonElement> expected, string line)
    {
        expected.Select(p => p.GetRawText()).ShouldBeSubsetOf(told.Select(p => p.GetRawText()), line);
        told.Select(p => NullAt(data, p)).Distinct().ShouldBe(expected.Select(p => NullAt(data, p)).Distinct(), ignoreOrder: true, line);
    }

    private static IReadOnlyList<JsonElement> Paths(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(e => e.GetProperty("path"))]
        : [];

    /// <summary>The part of an error's path that leads to the null it left in the data.</summary>
    private static string NullAt(JsonElement data, JsonElement path)
    {
        var way = new List<string>();
        foreach (var step in path.EnumerateArray())
        {
            if (data.ValueKind == JsonValueKind.Null)
                break;
            data = step.ValueKind == JsonValueKind.Number ? data[step.GetInt32()] : data.GetProperty(step.GetString()!);
            way.Add(step.GetRawText());
        }

        data.ValueKind.ShouldBe(JsonValueKind.Null);
        return string.Join(',', way);
    }

    /// <summary>The names in their order, which the specification fixes (section 7.2.2) and comparing values does not see.</summary>
    private static string Shape(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(' ', json.EnumerateObject().Select(p => p.Name + Shape(p.Value)))}}}",
        JsonValueKind.Array => $"[{string.Concat(json.EnumerateArray().Select(Shape))}]",
        _ => "",
    };
}

using System.Runtime.CompilerServices;
using System.Text.Json;

namespace OpenData.GraphQL.Tests.Conformance;

/// <summary>
/// Operations and variables with what graphql-js answers over made-up values, recorded by
/// <c>node conformance/execution.mjs --record</c>.
/// </summary>
internal static class RecordedOperations
{
    public static IReadOnlyList<JsonElement> Lines { get; } =
        [.. File.ReadLines(Path.Combine(Folder(), "RecordedOperations.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

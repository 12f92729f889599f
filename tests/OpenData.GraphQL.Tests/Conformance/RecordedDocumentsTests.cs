using System.Runtime.CompilerServices;
using System.Text.Json;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Tests.Validation;
using OpenData.GraphQL.Validation;

namespace OpenData.GraphQL.Tests.Conformance;

/// <summary>
/// Documents with what graphql-js says of them, recorded by <c>node conformance/validation.mjs --record</c>: the part of
/// the differential test that needs no Node.
/// </summary>
public sealed class RecordedDocumentsTests
{
    [Fact]
    public void Says_of_each_recorded_document_what_the_reference_implementation_said()
    {
        var recorded = File.ReadAllLines(Path.Combine(Folder(), "RecordedDocuments.jsonl"));

        recorded.Length.ShouldBeGreaterThan(100);
        foreach (var line in recorded)
        {
            var expected = JsonSerializer.Deserialize<Recorded>(line, JsonSerializerOptions.Web)!;
            var parsed = Parser.Parse(expected.Document);

            var actual = parsed.Succeeded
                ? Validator.Validate(LibrarySchema.Schema, parsed.Node)
                : [GraphQLError.From(parsed.Error)];
            actual.Select(Show).ShouldBe(expected.Errors.Select(Show), expected.Document);
            (parsed.Succeeded ? Printer.Print(parsed.Node) : null).ShouldBe(expected.Printed, expected.Document);
        }
    }

    private static string Show(GraphQLError error) =>
        Show(error.Extensions?.GetValueOrDefault("rule") as string ?? "", Reference(error), error.Locations.Select(l => (l.Line, l.Column)));

    // A refusal of ours goes on where the reference implementation ends: with the limit and what to do.
    private static string Reference(GraphQLError error) => error.Code == ErrorCode.LimitExceeded
        ? error.Message.Replace($". {error.Message[(error.Message.IndexOf("The limit on", StringComparison.Ordinal))..]}", "", StringComparison.Ordinal)
        : error.Message;

    private static string Show(RecordedError error) =>
        Show(error.Rule, error.Message, error.Locations.Select(l => (l[0], l[1])));

    private static string Show(string rule, string message, IEnumerable<(int Line, int Column)> places) =>
        $"{rule}: {message} ({string.Join(", ", places.Select(place => $"{place.Line}:{place.Column}"))})";

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private sealed record Recorded(string Document, string? Printed, IReadOnlyList<RecordedError> Errors);

    private sealed record RecordedError(string Rule, string Message, IReadOnlyList<int[]> Locations);
}

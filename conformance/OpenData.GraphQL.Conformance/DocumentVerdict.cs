using System.Text.Json;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Validation;

namespace OpenData.GraphQL.Conformance;

/// <summary>What the engine says of a document.</summary>
/// <param name="Printed">The canonical text; null when the document could not be read.</param>
/// <param name="Errors">The errors; none for a valid document.</param>
internal sealed record DocumentVerdict(string? Printed, IReadOnlyList<GraphQLError> Errors)
{
    public static DocumentVerdict Of(Schema schema, string text)
    {
        var parsed = Parser.Parse(text);
        return parsed.Succeeded
            ? new DocumentVerdict(Printer.Print(parsed.Node), Validator.Validate(schema, parsed.Node))
            : new DocumentVerdict(null, [GraphQLError.From(parsed.Error)]);
    }

    public string ToJson() => JsonSerializer.Serialize(new
    {
        printed = Printed,
        errors = Errors.Select(error => new
        {
            rule = error.Extensions?.GetValueOrDefault("rule") ?? "",
            message = error.Message,
            locations = error.Locations.Select(location => new[] { location.Line, location.Column }),
        }),
    });
}

using OpenData.GraphQL.Language;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Validation;

namespace OpenData.GraphQL.Tests.Validation;

/// <summary>Checks a document against the library's schema and shows each error as one line: rule, message, places.</summary>
internal static class LibraryDocument
{
    public static IReadOnlyList<string> Errors(string text, ValidationLimits? limits = null)
    {
        var document = Parser.Parse(text);
        document.Error.ShouldBeNull();
        return [.. Validator.Validate(LibrarySchema.Schema, document.Node!, limits).Select(Show)];
    }

    /// <summary>The errors of one rule.</summary>
    public static IReadOnlyList<string> Errors(string rule, string text) =>
        [.. Errors(text).Where(error => error.StartsWith(rule + ": ", StringComparison.Ordinal))
            .Select(error => error[(rule.Length + 2)..])];

    private static string Show(GraphQLError error)
    {
        var rule = error.Extensions?.GetValueOrDefault("rule") is { } broken ? broken + ": " : "";
        var places = string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"));
        return $"{rule}{error.Message} ({places})";
    }
}

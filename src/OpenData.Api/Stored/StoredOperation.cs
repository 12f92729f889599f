using System.Text.RegularExpressions;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.Api.Stored;

/// <summary>A named query with a lasting address. Its file begins with comments that say in both languages what it and its parameters mean.</summary>
/// <param name="Name">Its name in the address: that of its file.</param>
/// <param name="Vi">What it gives, in Vietnamese.</param>
/// <param name="En">What it gives, in English.</param>
/// <param name="Example">A query string to try it with.</param>
/// <param name="Text">The operation, without the comments above it.</param>
/// <param name="Variables">Its parameters.</param>
internal sealed partial record StoredOperation(string Name, string Vi, string En, string Example, string Text, IReadOnlyList<StoredVariable> Variables)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It is no query, or a comment is missing.</exception>
    public static StoredOperation Read(string name, string file)
    {
        var parsed = Parser.Parse(file);
        if (parsed.Node?.Definitions.OfType<OperationDefinitionNode>().SingleOrDefault() is not { } operation)
            throw new FormatException($"{name}.graphql must hold one query: {parsed.Error?.Message}");

        var comments = Comment().Matches(file).ToDictionary(match => match.Groups["what"].Value, match => match.Groups["text"].Value.Trim(), StringComparer.Ordinal);
        return new(name, Said("vi"), Said("en"), Said("example"), file[operation.Span.Start..].TrimEnd(), [.. operation.VariableDefinitions.Select(Variable)]);

        string Said(string what) => comments.GetValueOrDefault(what) ?? throw new FormatException($"{name}.graphql lacks the comment `# {what}: …`.");

        StoredVariable Variable(VariableDefinitionNode definition) => new(
            definition.Variable.Name.Value, definition.Type, definition.DefaultValue?.ToString(),
            Said($"vi {definition.Variable}"), Said($"en {definition.Variable}"));
    }

    /// <summary>The address of the operation in a format.</summary>
    /// <param name="extension">The end of the address: `json`, `csv`, `xlsx`.</param>
    /// <param name="query">The parameters, as they stand behind the question mark.</param>
    public string Address(string extension, string query) => $"{StoredEndpoint.Root}{Name}.{extension}{(query.Length > 0 ? "?" : "")}{query}";

    [GeneratedRegex(@"^# (?<what>(?:vi|en)(?: \$\w+)?|example): (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Stored;

/// <summary>Turns the parameters of an address into the variables of a stored operation.</summary>
internal static class StoredParameters
{
    /// <summary>What every stored operation takes beside its own parameters.</summary>
    private static readonly string[] Common = ["version", "lang"];

    /// <summary>The variables, and every mistake in the parameters.</summary>
    public static (JsonElement Variables, IReadOnlyList<GraphQLError> Errors) Read(StoredOperation operation, IQueryCollection query, GraphQL.Types.Schema schema)
    {
        var variables = new JsonObject();
        var errors = new List<GraphQLError>();
        var known = operation.Variables.Select(variable => variable.Name).ToList();
        foreach (var name in query.Keys.Where(name => !known.Contains(name) && !Common.Contains(name)))
            errors.Add(Mistake($"`{name}` is no parameter of `{operation.Name}`, which takes: {string.Join(", ", known.Union(Common))}."));

        foreach (var variable in operation.Variables)
        {
            var given = query[variable.Name];
            if (StringValues.IsNullOrEmpty(given))
            {
                if (variable.IsRequired) errors.Add(Mistake($"`{operation.Name}` needs the parameter `{variable.Name}`, for example `?{operation.Example}`."));
                continue;
            }

            if (given.Count > 1 && !variable.IsList) errors.Add(Mistake($"`{variable.Name}` is given {given.Count} times: give it once."));
            else if (Value(variable, given, schema, errors) is { } value) variables[variable.Name] = value;
        }

        return (JsonSerializer.SerializeToElement(variables), errors);
    }

    private static JsonNode? Value(StoredVariable variable, StringValues given, GraphQL.Types.Schema schema, List<GraphQLError> errors) => variable.IsList
        ? new JsonArray([.. given.Select(text => Value(variable, text!, schema, errors))])
        : Value(variable, given.ToString(), schema, errors);

    private static JsonNode? Value(StoredVariable variable, string text, GraphQL.Types.Schema schema, List<GraphQLError> errors)
    {
        switch (schema.Type(variable.TypeName))
        {
            // In an address nobody writes capitals and underscores.
            case EnumType known:
                var name = text.Replace('-', '_').ToUpperInvariant();
                if (known.Value(name) is not null) return name;
                errors.Add(Mistake($"`{variable.Name}` must be one of {string.Join(", ", known.Values.Select(value => Written(value.Name)))}, not `{text}`."));
                return null;
            case ScalarType { Name: "Int" or "Long" }:
                if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
                errors.Add(Mistake($"`{variable.Name}` must be a whole number, not `{text}`."));
                return null;
            case ScalarType { Name: "Float" or "Decimal" }:
                if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
                errors.Add(Mistake($"`{variable.Name}` must be a number with a decimal point, not `{text}`."));
                return null;
            case ScalarType { Name: "Boolean" }:
                if (bool.TryParse(text, out var truth)) return truth;
                errors.Add(Mistake($"`{variable.Name}` must be true or false, not `{text}`."));
                return null;
            default:
                return text;
        }
    }

    /// <summary>An enum value as an address writes it.</summary>
    public static string Written(string enumValue) => enumValue.Replace('_', '-').ToLowerInvariant();

    private static GraphQLError Mistake(FormattableString text) => new(text) { Code = ErrorCode.BadUserInput };
}

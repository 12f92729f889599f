// GraphQL specification, section 6.1.2: CoerceVariableValues.
using System.Text.Json;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Coercion;

/// <summary>A variable of an operation, with its type looked up and its default coerced.</summary>
internal sealed record VariablePlan(string Name, GraphQLType Type, Coercion Default, SourceLocation Location)
{
    public static IReadOnlyList<VariablePlan> Of(OperationDefinitionNode operation, Schema schema, Source source) =>
        [.. operation.VariableDefinitions.Select(definition => Of(definition, schema, source))];

    /// <summary>Coerces the variables of a request; every variable that is refused becomes an error.</summary>
    public static VariableValues Coerce(IReadOnlyList<VariablePlan> plans, JsonElement? json, List<GraphQLError> errors)
    {
        if (plans.Count == 0)
            return VariableValues.None;
        if (json is { } given && !JsonSurrogates.AreWhole(given))
        {
            errors.Add(new GraphQLError($"The variables hold half a surrogate pair, which is no text.") { Code = ErrorCode.BadUserInput });
            return VariableValues.None;
        }

        var values = new VariableValues();
        foreach (var plan in plans)
        {
            var coerced = plan.Coerce(json);
            if (coerced.IsRefused)
                errors.Add(new GraphQLError(coerced.Error) { Locations = [plan.Location], Code = ErrorCode.BadUserInput });
            else if (coerced.IsGiven)
                values.Add(plan.Name, coerced.Value);
        }

        return values;
    }

    private static VariablePlan Of(VariableDefinitionNode definition, Schema schema, Source source)
    {
        var type = TypeOf(definition.Type, schema);
        var value = definition.DefaultValue is { } literal
            ? LiteralCoercion.Coerce(literal, type, VariableValues.None)
            : Coercion.Absent;
        return new(definition.Variable.Name.Value, type, value, source.GetLocation(definition.Span.Start));
    }

    private static GraphQLType TypeOf(TypeNode node, Schema schema) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.NullableType, schema)),
        ListTypeNode list => new ListType(TypeOf(list.ElementType, schema)),
        NamedTypeNode named => schema.Type(named.Name.Value)
            ?? throw new InvalidOperationException($"The type '{named.Name.Value}' passed validation but is not in the schema."),
        _ => throw new InvalidOperationException("A type reference is a name, a list or non-null."),
    };

    private Coercion Coerce(JsonElement? json)
    {
        if (json is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(Name, out var element))
        {
            var coerced = JsonCoercion.Coerce(element, Type, Name);
            return coerced.IsRefused ? Coercion.Refuse($"Variable \"${Name}\" got an invalid value at {coerced.Error}") : coerced;
        }

        if (Default.IsGiven || Default.IsRefused || !Type.IsNonNull)
            return Default;
        return Coercion.Refuse($"Variable \"${Name}\" of required type \"{Type}\" was not provided.");
    }
}

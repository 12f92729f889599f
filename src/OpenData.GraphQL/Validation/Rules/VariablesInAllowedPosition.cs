// Specification §5.8.5, All Variable Usages Are Allowed.
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A variable's type fits every place where the operation uses it.</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : ValidationRule(context)
{
    public override void Leave(SyntaxNode node)
    {
        var operation = (OperationDefinitionNode)node;
        var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
            definitions[definition.Variable.Name.Value] = definition;

        foreach (var usage in Context.Variables.In(operation))
        {
            if (usage.Position.Type is not { } expected
                || !definitions.TryGetValue(usage.Node.Name.Value, out var definition)
                || Context.TypeOf(definition.Type) is not { } type)
            {
                continue;
            }
            if (!IsAllowed(type, definition.DefaultValue, expected, usage.Position.HasDefault))
            {
                Report($"Variable \"{usage.Node}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
            }
            if (usage.OneOf is { } input && !type.IsNonNull)
            {
                Report($"Variable \"{usage.Node}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{input}\".", definition, usage.Node);
            }
        }
    }

    // A default, of the variable or of the place, stands in for the value that a nullable variable may lack.
    private static bool IsAllowed(GraphQLType type, ValueNode? variableDefault, GraphQLType expected, bool hasDefault)
    {
        if (expected is NonNullType && !type.IsNonNull)
            return (variableDefault is not (null or NullValueNode) || hasDefault) && Fits(type, expected.Nullable);
        return Fits(type, expected);
    }

    private static bool Fits(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType a, NonNullType b) => Fits(a.OfType, b.OfType),
        (_, NonNullType) => false,
        (NonNullType a, _) => Fits(a.OfType, expected),
        (ListType a, ListType b) => Fits(a.OfType, b.OfType),
        _ => type == expected,
    };
}

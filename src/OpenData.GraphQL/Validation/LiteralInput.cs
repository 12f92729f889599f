using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation;

/// <summary>Shows a literal of a document to the coercion of a scalar.</summary>
internal static class LiteralInput
{
    public static ScalarInput Of(ValueNode value) => value switch
    {
        IntValueNode number => new(ScalarInputKind.Int, number.Text),
        FloatValueNode number => new(ScalarInputKind.Float, number.Text),
        StringValueNode text => new(ScalarInputKind.String, text.Value) { Literal = text.IsBlock ? text.ToString() : null },
        BooleanValueNode boolean => new(ScalarInputKind.Boolean, boolean.Value ? "true" : "false"),
        ListValueNode list => new(ScalarInputKind.List, list.ToString()),
        ObjectValueNode input => new(ScalarInputKind.Object, input.ToString()),
        _ => new(ScalarInputKind.Enum, value.ToString()),
    };
}

// GraphQL specification, section 3: input coercion of the literals of a document.
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Coercion;

/// <summary>Coerces literals, whose variables have been coerced before.</summary>
internal static class LiteralCoercion
{
    public static Coercion Coerce(ValueNode literal, GraphQLType type, VariableValues variables) => (literal, type) switch
    {
        (VariableNode variable, _) => Variable(variable.Name.Value, type, variables),
        (NullValueNode, NonNullType) => Coercion.Refuse($"Expected value of type \"{type}\", found null."),
        (_, NonNullType nonNull) => Coerce(literal, nonNull.OfType, variables),
        (NullValueNode, _) => Coercion.Of(null),
        (ListValueNode list, ListType listType) => List(list, listType, variables),
        (_, ListType listType) => Single(Coerce(literal, listType.OfType, variables)),
        (ObjectValueNode value, InputObjectType inputType) => Object(value, inputType, variables),
        (_, InputObjectType) => Coercion.Refuse($"Expected value of type \"{type}\", found {literal}."),
        (_, EnumType enumType) => Enum(literal, enumType),
        (_, ScalarType scalar) => Scalar(literal, scalar),
        _ => throw new InvalidOperationException($"{type} is no input type."),
    };

    public static ScalarInput Input(ValueNode literal) => literal switch
    {
        IntValueNode value => new(ScalarInputKind.Int, value.Text),
        FloatValueNode value => new(ScalarInputKind.Float, value.Text),
        StringValueNode value => new(ScalarInputKind.String, value.Value),
        BooleanValueNode value => new(ScalarInputKind.Boolean, value.Value ? "true" : "false"),
        EnumValueNode value => new(ScalarInputKind.Enum, value.Value),
        ListValueNode => new(ScalarInputKind.List, literal.ToString()),
        _ => new(ScalarInputKind.Object, literal.ToString()),
    };

    private static Coercion Variable(string name, GraphQLType type, VariableValues variables)
    {
        if (!variables.TryGet(name, out var value))
            return Coercion.Absent;
        return value is null && type.IsNonNull
            ? Coercion.Refuse($"Expected variable \"${name}\" provided to type \"{type}\" to provide a runtime value that is not null.")
            : Coercion.Of(value);
    }

    private static Coercion List(ListValueNode list, ListType type, VariableValues variables)
    {
        var items = new List<object?>(list.Values.Length);
        foreach (var node in list.Values)
        {
            var item = Coerce(node, type.OfType, variables);
            if (item.IsRefused)
                return item;
            if (!item.IsGiven && type.OfType.IsNonNull)
                return Coercion.Refuse($"Expected value of type \"{type.OfType}\", found a variable without value.");
            items.Add(item.Value);
        }

        return Coercion.Of(items);
    }

    private static Coercion Single(Coercion item) =>
        item.IsGiven && !item.IsRefused ? Coercion.Of(new List<object?> { item.Value }) : item;

    private static Coercion Object(ObjectValueNode literal, InputObjectType type, VariableValues variables)
    {
        var unknown = literal.Fields.FirstOrDefault(f => type.Field(f.Name.Value) is null);
        if (unknown is not null)
            return Coercion.Refuse($"Field \"{unknown.Name.Value}\" is not defined by type \"{type.Name}\".");
        return InputObjectBuilder.Build(
            type,
            field => literal.Fields.FirstOrDefault(f => f.Name.Value == field.Name) is { } node
                ? Coerce(node.Value, field.Type, variables)
                : Coercion.Absent,
            literal.Fields.Length);
    }

    private static Coercion Enum(ValueNode literal, EnumType type) =>
        literal is EnumValueNode name && type.Value(name.Value) is { } value
            ? Coercion.Of(value.Value)
            : Coercion.Refuse($"Value {literal} does not exist in \"{type.Name}\" enum.");

    private static Coercion Scalar(ValueNode literal, ScalarType scalar) =>
        scalar.TryCoerceInput(Input(literal), out var value, out var error) ? Coercion.Of(value) : Coercion.Refuse(error);
}

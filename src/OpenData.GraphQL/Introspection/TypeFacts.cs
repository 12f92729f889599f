using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Introspection;

/// <summary>What introspection says of types and that they do not say themselves.</summary>
internal static class TypeFacts
{
    public static TypeKind Kind(GraphQLType type) => type switch
    {
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        ListType => TypeKind.List,
        NonNullType => TypeKind.NonNull,
        _ => throw new InvalidOperationException($"{type} is of no kind."),
    };

    public static GraphQLType? Inner(GraphQLType type) => type switch
    {
        ListType list => list.OfType,
        NonNullType nonNull => nonNull.OfType,
        _ => null,
    };

    public static string? Default(InputValue value) =>
        value.HasDefault ? LiteralPrinter.Print(value.DefaultValue, value.Type) : null;
}

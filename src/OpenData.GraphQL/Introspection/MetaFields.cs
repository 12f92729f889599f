// GraphQL specification, section 4.1 and 4.2: type name introspection and schema introspection.
using OpenData.GraphQL.Execution.Resolvers;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Introspection;

/// <summary>The fields that can be selected without being declared.</summary>
public static class MetaFields
{
    /// <summary><c>__typename</c>, on every composite type.</summary>
    public static Field TypeName { get; } = new(
        "__typename", new NonNullType(BuiltInScalars.String), "The name of the current Object type at runtime.");

    /// <summary><c>__schema</c>, on the query type.</summary>
    public static Field Schema { get; } = new(
        "__schema", new NonNullType(IntrospectionTypes.Schema), "Access the current type schema of this server.")
    {
        Resolver = FieldResolver.Of<object, Types.Schema>((_, context) => context.Request.Schema),
    };

    /// <summary><c>__type(name:)</c>, on the query type.</summary>
    public static Field Type { get; } = new(
        "__type", IntrospectionTypes.Type, "Request the type information of a single type.")
    {
        Arguments = [new Argument("name", new NonNullType(BuiltInScalars.String))],
        Resolver = FieldResolver.Of<object, NamedType?>((_, context) => context.Request.Schema.Type(context.Argument<string>(0)!)),
    };
}

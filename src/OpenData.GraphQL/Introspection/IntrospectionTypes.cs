// GraphQL specification, section 4.2: the schema introspection schema. Descriptions are those of the reference
// implementation, so that tools that compare schemas see no difference.
using OpenData.GraphQL.Execution.Resolvers;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Introspection;

/// <summary>The types behind <c>__schema</c> and <c>__type</c>.</summary>
public static class IntrospectionTypes
{
    /// <summary><c>__Schema</c>.</summary>
    public static ObjectType Schema { get; } = new(
        "__Schema",
        () =>
        [
            new("description", BuiltInScalars.String) { Resolver = Of((Types.Schema s) => s.Description) },
            new("types", ListOf(Type!), "A list of all types supported by this server.") { Resolver = Of((Types.Schema s) => s.Types) },
            new("queryType", new NonNullType(Type!), "The type that query operations will be rooted at.") { Resolver = Of((Types.Schema s) => s.Query) },
            new("mutationType", Type!, "If this server supports mutation, the type that mutation operations will be rooted at.")
            {
                Resolver = Of((Types.Schema _) => (NamedType?)null),
            },
            new("subscriptionType", Type!, "If this server support subscription, the type that subscription operations will be rooted at.")
            {
                Resolver = Of((Types.Schema _) => (NamedType?)null),
            },
            new("directives", ListOf(Directive!), "A list of all directives supported by this server.") { Resolver = Of((Types.Schema s) => s.Directives) },
        ],
        description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.");

    /// <summary><c>__Directive</c>.</summary>
    public static ObjectType Directive { get; } = new(
        "__Directive",
        () =>
        [
            new("name", new NonNullType(BuiltInScalars.String)) { Resolver = Of((DirectiveDefinition d) => d.Name) },
            new("description", BuiltInScalars.String) { Resolver = Of((DirectiveDefinition d) => d.Description) },
            new("isRepeatable", new NonNullType(BuiltInScalars.Boolean)) { Resolver = Of((DirectiveDefinition d) => d.IsRepeatable) },
            new("locations", ListOf(DirectiveLocationEnum!)) { Resolver = Of((DirectiveDefinition d) => d.Locations) },
            new("args", ListOf(InputValue!)) { Arguments = IncludeDeprecated, Resolver = Current((DirectiveDefinition d) => d.Arguments, a => a.DeprecationReason) },
        ],
        description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.");

    /// <summary><c>__Type</c>.</summary>
    public static ObjectType Type { get; } = new(
        "__Type",
        () =>
        [
            new("kind", new NonNullType(TypeKindEnum!)) { Resolver = Of((GraphQLType t) => TypeFacts.Kind(t)) },
            new("name", BuiltInScalars.String) { Resolver = Of((GraphQLType t) => (t as NamedType)?.Name) },
            new("description", BuiltInScalars.String) { Resolver = Of((GraphQLType t) => (t as NamedType)?.Description) },
            new("specifiedByURL", BuiltInScalars.String) { Resolver = Of((GraphQLType t) => (t as ScalarType)?.SpecifiedByUrl) },
            new("fields", new ListType(new NonNullType(Field!)))
            {
                Arguments = IncludeDeprecated,
                Resolver = Current((GraphQLType t) => (t as FieldsType)?.Fields, f => f.DeprecationReason),
            },
            new("interfaces", new ListType(new NonNullType(Type!))) { Resolver = Of((GraphQLType t) => (t as FieldsType)?.Interfaces) },
            new("possibleTypes", new ListType(new NonNullType(Type!)))
            {
                Resolver = FieldResolver.Of<GraphQLType, IReadOnlyList<ObjectType>?>((t, c) => t.IsAbstract && t is NamedType n ? c.Request.Schema.PossibleTypes(n) : null),
            },
            new("enumValues", new ListType(new NonNullType(EnumValue!)))
            {
                Arguments = IncludeDeprecated,
                Resolver = Current((GraphQLType t) => (t as EnumType)?.Values, v => v.DeprecationReason),
            },
            new("inputFields", new ListType(new NonNullType(InputValue!)))
            {
                Arguments = IncludeDeprecated,
                Resolver = Current((GraphQLType t) => (t as InputObjectType)?.Fields, f => f.DeprecationReason),
            },
            new("ofType", Type!) { Resolver = Of((GraphQLType t) => TypeFacts.Inner(t)) },
            new("isOneOf", BuiltInScalars.Boolean) { Resolver = Of((GraphQLType t) => (t as InputObjectType)?.IsOneOf) },
        ],
        description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.");

    /// <summary><c>__Field</c>.</summary>
    public static ObjectType Field { get; } = new(
        "__Field",
        () =>
        [
            new("name", new NonNullType(BuiltInScalars.String)) { Resolver = Of((Types.Field f) => f.Name) },
            new("description", BuiltInScalars.String) { Resolver = Of((Types.Field f) => f.Description) },
            new("args", ListOf(InputValue!)) { Arguments = IncludeDeprecated, Resolver = Current((Types.Field f) => f.Arguments, a => a.DeprecationReason) },
            new("type", new NonNullType(Type)) { Resolver = Of((Types.Field f) => f.Type) },
            new("isDeprecated", new NonNullType(BuiltInScalars.Boolean)) { Resolver = Of((Types.Field f) => f.DeprecationReason is not null) },
            new("deprecationReason", BuiltInScalars.String) { Resolver = Of((Types.Field f) => f.DeprecationReason) },
        ],
        description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.");

    /// <summary><c>__InputValue</c>.</summary>
    public static ObjectType InputValue { get; } = new(
        "__InputValue",
        () =>
        [
            new("name", new NonNullType(BuiltInScalars.String)) { Resolver = Of((Types.InputValue v) => v.Name) },
            new("description", BuiltInScalars.String) { Resolver = Of((Types.InputValue v) => v.Description) },
            new("type", new NonNullType(Type)) { Resolver = Of((Types.InputValue v) => v.Type) },
            new("defaultValue", BuiltInScalars.String, "A GraphQL-formatted string representing the default value for this input value.")
            {
                Resolver = Of((Types.InputValue v) => TypeFacts.Default(v)),
            },
            new("isDeprecated", new NonNullType(BuiltInScalars.Boolean)) { Resolver = Of((Types.InputValue v) => v.DeprecationReason is not null) },
            new("deprecationReason", BuiltInScalars.String) { Resolver = Of((Types.InputValue v) => v.DeprecationReason) },
        ],
        description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.");

    /// <summary><c>__EnumValue</c>.</summary>
    public static ObjectType EnumValue { get; } = new(
        "__EnumValue",
        () =>
        [
            new("name", new NonNullType(BuiltInScalars.String)) { Resolver = Of((Types.EnumValue v) => v.Name) },
            new("description", BuiltInScalars.String) { Resolver = Of((Types.EnumValue v) => v.Description) },
            new("isDeprecated", new NonNullType(BuiltInScalars.Boolean)) { Resolver = Of((Types.EnumValue v) => v.DeprecationReason is not null) },
            new("deprecationReason", BuiltInScalars.String) { Resolver = Of((Types.EnumValue v) => v.DeprecationReason) },
        ],
        description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.");

    /// <summary><c>__TypeKind</c>.</summary>
    public static EnumType TypeKindEnum { get; } = new(
        "__TypeKind",
        [
            new EnumValue("SCALAR", TypeKind.Scalar, "Indicates this type is a scalar."),
            new EnumValue("OBJECT", TypeKind.Object, "Indicates this type is an object. `fields` and `interfaces` are valid fields."),
            new EnumValue("INTERFACE", TypeKind.Interface, "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."),
            new EnumValue("UNION", TypeKind.Union, "Indicates this type is a union. `possibleTypes` is a valid field."),
            new EnumValue("ENUM", TypeKind.Enum, "Indicates this type is an enum. `enumValues` is a valid field."),
            new EnumValue("INPUT_OBJECT", TypeKind.InputObject, "Indicates this type is an input object. `inputFields` is a valid field."),
            new EnumValue("LIST", TypeKind.List, "Indicates this type is a list. `ofType` is a valid field."),
            new EnumValue("NON_NULL", TypeKind.NonNull, "Indicates this type is a non-null. `ofType` is a valid field."),
        ],
        "An enum describing what kind of type a given `__Type` is.");

    /// <summary><c>__DirectiveLocation</c>.</summary>
    public static EnumType DirectiveLocationEnum { get; } = new(
        "__DirectiveLocation",
        [
            new EnumValue("QUERY", DirectiveLocation.Query, "Location adjacent to a query operation."),
            new EnumValue("MUTATION", DirectiveLocation.Mutation, "Location adjacent to a mutation operation."),
            new EnumValue("SUBSCRIPTION", DirectiveLocation.Subscription, "Location adjacent to a subscription operation."),
            new EnumValue("FIELD", DirectiveLocation.Field, "Location adjacent to a field."),
            new EnumValue("FRAGMENT_DEFINITION", DirectiveLocation.FragmentDefinition, "Location adjacent to a fragment definition."),
            new EnumValue("FRAGMENT_SPREAD", DirectiveLocation.FragmentSpread, "Location adjacent to a fragment spread."),
            new EnumValue("INLINE_FRAGMENT", DirectiveLocation.InlineFragment, "Location adjacent to an inline fragment."),
            new EnumValue("VARIABLE_DEFINITION", DirectiveLocation.VariableDefinition, "Location adjacent to an operation variable definition."),
            new EnumValue("SCHEMA", DirectiveLocation.Schema, "Location adjacent to a schema definition."),
            new EnumValue("SCALAR", DirectiveLocation.Scalar, "Location adjacent to a scalar definition."),
            new EnumValue("OBJECT", DirectiveLocation.Object, "Location adjacent to an object type definition."),
            new EnumValue("FIELD_DEFINITION", DirectiveLocation.FieldDefinition, "Location adjacent to a field definition."),
            new EnumValue("ARGUMENT_DEFINITION", DirectiveLocation.ArgumentDefinition, "Location adjacent to an argument definition."),
            new EnumValue("INTERFACE", DirectiveLocation.Interface, "Location adjacent to an interface definition."),
            new EnumValue("UNION", DirectiveLocation.Union, "Location adjacent to a union definition."),
            new EnumValue("ENUM", DirectiveLocation.Enum, "Location adjacent to an enum definition."),
            new EnumValue("ENUM_VALUE", DirectiveLocation.EnumValue, "Location adjacent to an enum value definition."),
            new EnumValue("INPUT_OBJECT", DirectiveLocation.InputObject, "Location adjacent to an input object type definition."),
            new EnumValue("INPUT_FIELD_DEFINITION", DirectiveLocation.InputFieldDefinition, "Location adjacent to an input object field definition."),
        ],
        "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.");

    /// <summary>All of them, in the order in which the specification lists them.</summary>
    public static IReadOnlyList<NamedType> All { get; } =
        [Schema, Directive, DirectiveLocationEnum, Type, Field, InputValue, EnumValue, TypeKindEnum];

    private static FieldResolver Of<TParent, TValue>(Func<TParent, TValue> read) =>
        FieldResolver.Of<TParent, TValue>((parent, _) => read(parent));

    // Deprecated elements are listed only where they are asked for.
    private static FieldResolver Current<TParent, TItem>(Func<TParent, IReadOnlyList<TItem>?> read, Func<TItem, string?> deprecation) =>
        FieldResolver.Of<TParent, IReadOnlyList<TItem>?>((parent, context) => read(parent) is not { } items ? null
            : context.Argument<bool>(0) ? items
            : [.. items.Where(i => deprecation(i) is null)]);

    private static Argument[] IncludeDeprecated =>
        [new Argument("includeDeprecated", new NonNullType(BuiltInScalars.Boolean)) { DefaultValue = false }];

    private static NonNullType ListOf(GraphQLType item) => new(new ListType(new NonNullType(item)));
}

// GraphQL specification, section 4.2: the schema introspection schema. Descriptions are those of the reference
// implementation, so that tools that compare schemas see no difference.
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
            new Field("description", BuiltInScalars.String),
            new Field("types", ListOf(Type!), "A list of all types supported by this server."),
            new Field("queryType", new NonNullType(Type!), "The type that query operations will be rooted at."),
            new Field("mutationType", Type!, "If this server supports mutation, the type that mutation operations will be rooted at."),
            new Field("subscriptionType", Type!, "If this server support subscription, the type that subscription operations will be rooted at."),
            new Field("directives", ListOf(Directive!), "A list of all directives supported by this server."),
        ],
        description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.");

    /// <summary><c>__Directive</c>.</summary>
    public static ObjectType Directive { get; } = new(
        "__Directive",
        () =>
        [
            new Field("name", new NonNullType(BuiltInScalars.String)),
            new Field("description", BuiltInScalars.String),
            new Field("isRepeatable", new NonNullType(BuiltInScalars.Boolean)),
            new Field("locations", ListOf(DirectiveLocationEnum!)),
            new Field("args", ListOf(InputValue!)) { Arguments = IncludeDeprecated },
        ],
        description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.");

    /// <summary><c>__Type</c>.</summary>
    public static ObjectType Type { get; } = new(
        "__Type",
        () =>
        [
            new Field("kind", new NonNullType(TypeKindEnum!)),
            new Field("name", BuiltInScalars.String),
            new Field("description", BuiltInScalars.String),
            new Field("specifiedByURL", BuiltInScalars.String),
            new Field("fields", new ListType(new NonNullType(Field!))) { Arguments = IncludeDeprecated },
            new Field("interfaces", new ListType(new NonNullType(Type!))),
            new Field("possibleTypes", new ListType(new NonNullType(Type!))),
            new Field("enumValues", new ListType(new NonNullType(EnumValue!))) { Arguments = IncludeDeprecated },
            new Field("inputFields", new ListType(new NonNullType(InputValue!))) { Arguments = IncludeDeprecated },
            new Field("ofType", Type!),
            new Field("isOneOf", BuiltInScalars.Boolean),
        ],
        description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.");

    /// <summary><c>__Field</c>.</summary>
    public static ObjectType Field { get; } = new(
        "__Field",
        () =>
        [
            new Field("name", new NonNullType(BuiltInScalars.String)),
            new Field("description", BuiltInScalars.String),
            new Field("args", ListOf(InputValue!)) { Arguments = IncludeDeprecated },
            new Field("type", new NonNullType(Type)),
            new Field("isDeprecated", new NonNullType(BuiltInScalars.Boolean)),
            new Field("deprecationReason", BuiltInScalars.String),
        ],
        description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.");

    /// <summary><c>__InputValue</c>.</summary>
    public static ObjectType InputValue { get; } = new(
        "__InputValue",
        () =>
        [
            new Field("name", new NonNullType(BuiltInScalars.String)),
            new Field("description", BuiltInScalars.String),
            new Field("type", new NonNullType(Type)),
            new Field("defaultValue", BuiltInScalars.String, "A GraphQL-formatted string representing the default value for this input value."),
            new Field("isDeprecated", new NonNullType(BuiltInScalars.Boolean)),
            new Field("deprecationReason", BuiltInScalars.String),
        ],
        description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.");

    /// <summary><c>__EnumValue</c>.</summary>
    public static ObjectType EnumValue { get; } = new(
        "__EnumValue",
        () =>
        [
            new Field("name", new NonNullType(BuiltInScalars.String)),
            new Field("description", BuiltInScalars.String),
            new Field("isDeprecated", new NonNullType(BuiltInScalars.Boolean)),
            new Field("deprecationReason", BuiltInScalars.String),
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

    private static Argument[] IncludeDeprecated =>
        [new Argument("includeDeprecated", new NonNullType(BuiltInScalars.Boolean)) { DefaultValue = false }];

    private static NonNullType ListOf(GraphQLType item) => new(new ListType(new NonNullType(item)));
}

namespace OpenData.GraphQL.Types;

/// <summary>The places where a directive may stand (specification 3.13).</summary>
public enum DirectiveLocation
{
    /// <summary>On a query.</summary>
    Query,

    /// <summary>On a mutation.</summary>
    Mutation,

    /// <summary>On a subscription.</summary>
    Subscription,

    /// <summary>On a selected field.</summary>
    Field,

    /// <summary>On a fragment definition.</summary>
    FragmentDefinition,

    /// <summary>On a fragment spread.</summary>
    FragmentSpread,

    /// <summary>On an inline fragment.</summary>
    InlineFragment,

    /// <summary>On a variable definition.</summary>
    VariableDefinition,

    /// <summary>On the schema.</summary>
    Schema,

    /// <summary>On a scalar type.</summary>
    Scalar,

    /// <summary>On an object type.</summary>
    Object,

    /// <summary>On a field definition.</summary>
    FieldDefinition,

    /// <summary>On an argument definition.</summary>
    ArgumentDefinition,

    /// <summary>On an interface type.</summary>
    Interface,

    /// <summary>On a union type.</summary>
    Union,

    /// <summary>On an enum type.</summary>
    Enum,

    /// <summary>On a value of an enum.</summary>
    EnumValue,

    /// <summary>On an input object type.</summary>
    InputObject,

    /// <summary>On a field of an input object.</summary>
    InputFieldDefinition,
}

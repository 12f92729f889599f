namespace OpenData.GraphQL.Introspection;

/// <summary>What kind a type is (specification 4.2.2).</summary>
public enum TypeKind
{
    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A union.</summary>
    Union,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An input object.</summary>
    InputObject,

    /// <summary>A list.</summary>
    List,

    /// <summary>A non-null wrapper.</summary>
    NonNull,
}

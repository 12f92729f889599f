// GraphQL specification, section 3.4: types and their wrappers.
namespace OpenData.GraphQL.Types;

/// <summary>A type of the schema: a <see cref="NamedType"/>, or a list or non-null wrapper around another type.</summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The named type that remains when every list and non-null wrapper is taken off.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The same type without an outermost non-null wrapper.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>Whether null is no legal value of this type.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether arguments, input fields and variables may have this type (specification 3.4.2).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields may have this type (specification 3.4.2).</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether the unwrapped type is a scalar or an enum, which have no sub-selections.</summary>
    public bool IsLeaf => Named is ScalarType or EnumType;

    /// <summary>Whether the unwrapped type is an object, interface or union, which need sub-selections.</summary>
    public bool IsComposite => Named is ObjectType or InterfaceType or UnionType;

    /// <summary>Whether the unwrapped type is an interface or a union.</summary>
    public bool IsAbstract => Named is InterfaceType or UnionType;

    /// <summary>Whether both references name the same type with the same wrappers.</summary>
    /// <param name="other">The type to compare with; null equals nothing.</param>
    public bool IsSame(GraphQLType? other) => (this, other) switch
    {
        (NonNullType a, NonNullType b) => a.OfType.IsSame(b.OfType),
        (ListType a, ListType b) => a.OfType.IsSame(b.OfType),
        _ => ReferenceEquals(this, other),
    };
}

namespace OpenData.GraphQL.Types;

/// <summary>A list of another type (specification 3.11).</summary>
/// <param name="ofType">The type of the items.</param>
public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    /// <summary>The type of the items.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <summary>The type reference, e.g. <c>[Int!]</c>.</summary>
    public override string ToString() => $"[{OfType}]";
}

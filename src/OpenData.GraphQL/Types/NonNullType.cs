namespace OpenData.GraphQL.Types;

/// <summary>A type whose values are never null (specification 3.12).</summary>
public sealed class NonNullType : GraphQLType
{
    /// <summary>Wraps a nullable type.</summary>
    /// <param name="ofType">The wrapped type.</param>
    /// <exception cref="ArgumentException">The type is non-null already.</exception>
    public NonNullType(GraphQLType ofType)
    {
        ArgumentNullException.ThrowIfNull(ofType);
        if (ofType is NonNullType)
            throw new ArgumentException($"{ofType} is non-null already.", nameof(ofType));
        OfType = ofType;
    }

    /// <summary>The wrapped, nullable type.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <summary>The type reference, e.g. <c>Int!</c>.</summary>
    public override string ToString() => $"{OfType}!";
}

namespace OpenData.GraphQL.Types;

/// <summary>A type with a name of its own (specification 3.4).</summary>
/// <param name="name">The name, unique in its schema.</param>
/// <param name="description">What the type means, in Markdown; null where nothing is said.</param>
public abstract class NamedType(string name, string? description) : GraphQLType
{
    /// <summary>The name, unique in its schema.</summary>
    public string Name { get; } = name;

    /// <summary>What the type means, in Markdown; null where nothing is said.</summary>
    public string? Description { get; } = description;

    /// <summary>The C# type whose instances are values of this type; null for types made without one.</summary>
    public Type? ClrType { get; init; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>The name, as it stands in a type reference.</summary>
    public override string ToString() => Name;
}

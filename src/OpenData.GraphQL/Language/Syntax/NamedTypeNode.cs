namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A type by its name (specification §2.11).</summary>
/// <param name="name">The name.</param>
/// <param name="span">Where it stands.</param>
public sealed class NamedTypeNode(NameNode name, TextSpan span) : TypeNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;
}

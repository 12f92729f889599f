namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A list type (specification §2.11).</summary>
/// <param name="elementType">The type of its elements.</param>
/// <param name="span">Where it stands.</param>
public sealed class ListTypeNode(TypeNode elementType, TextSpan span) : TypeNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of its elements.</summary>
    public TypeNode ElementType { get; } = elementType;
}

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A type without null (specification §2.11).</summary>
/// <param name="nullableType">The type it takes null from.</param>
/// <param name="span">Where it stands.</param>
public sealed class NonNullTypeNode(TypeNode nullableType, TextSpan span) : TypeNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The type it takes null from.</summary>
    public TypeNode NullableType { get; } = nullableType;
}

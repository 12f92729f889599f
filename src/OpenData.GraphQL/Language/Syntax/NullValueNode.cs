namespace OpenData.GraphQL.Language.Syntax;

/// <summary><c>null</c> (specification §2.9.5).</summary>
/// <param name="span">Where it stands.</param>
public sealed class NullValueNode(TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}

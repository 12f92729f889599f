namespace OpenData.GraphQL.Language.Syntax;

/// <summary>An argument (specification §2.6).</summary>
/// <param name="name">Its name.</param>
/// <param name="value">Its value.</param>
/// <param name="span">Where it stands.</param>
public sealed class ArgumentNode(NameNode name, ValueNode value, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its value.</summary>
    public ValueNode Value { get; } = value;
}

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A field of an input object (specification §2.9.8).</summary>
/// <param name="name">Its name.</param>
/// <param name="value">Its value.</param>
/// <param name="span">Where it stands.</param>
public sealed class ObjectFieldNode(NameNode name, ValueNode value, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its value.</summary>
    public ValueNode Value { get; } = value;
}

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A name (specification §2.1.9).</summary>
/// <param name="value">The name.</param>
/// <param name="span">Where it stands.</param>
public sealed class NameNode(string value, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name.</summary>
    public string Value { get; } = value;
}

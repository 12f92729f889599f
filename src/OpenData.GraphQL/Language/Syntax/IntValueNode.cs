namespace OpenData.GraphQL.Language.Syntax;

/// <summary>An integer of any size (specification §2.9.1).</summary>
/// <param name="text">The number as written.</param>
/// <param name="span">Where it stands.</param>
public sealed class IntValueNode(string text, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The number as written.</summary>
    public string Text { get; } = text;
}

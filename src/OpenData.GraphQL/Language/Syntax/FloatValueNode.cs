namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A number with a fraction or an exponent (specification §2.9.2).</summary>
/// <param name="text">The number as written.</param>
/// <param name="span">Where it stands.</param>
public sealed class FloatValueNode(string text, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The number as written.</summary>
    public string Text { get; } = text;
}

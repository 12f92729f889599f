namespace OpenData.GraphQL.Language.Syntax;

/// <summary><c>true</c> or <c>false</c> (specification §2.9.3).</summary>
/// <param name="value">Which of the two.</param>
/// <param name="span">Where it stands.</param>
public sealed class BooleanValueNode(bool value, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>Which of the two.</summary>
    public bool Value { get; } = value;
}

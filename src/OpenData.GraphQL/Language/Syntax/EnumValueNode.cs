namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A value of an enum (specification §2.9.6).</summary>
/// <param name="value">The name of the value.</param>
/// <param name="span">Where it stands.</param>
public sealed class EnumValueNode(string value, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name of the value.</summary>
    public string Value { get; } = value;
}

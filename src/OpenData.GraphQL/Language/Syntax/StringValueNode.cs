namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A string (specification §2.9.4).</summary>
/// <param name="value">The text it means.</param>
/// <param name="isBlock">Whether it is written in triple quotation marks.</param>
/// <param name="span">Where it stands.</param>
public sealed class StringValueNode(string value, bool isBlock, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The text it means.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it is written in triple quotation marks.</summary>
    public bool IsBlock { get; } = isBlock;
}

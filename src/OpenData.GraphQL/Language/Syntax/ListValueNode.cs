using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A list (specification §2.9.7).</summary>
/// <param name="values">Its elements in their order.</param>
/// <param name="span">Where it stands.</param>
public sealed class ListValueNode(ImmutableArray<ValueNode> values, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>Its elements in their order.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;
}

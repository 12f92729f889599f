using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>An input object (specification §2.9.8).</summary>
/// <param name="fields">Its fields in their order.</param>
/// <param name="span">Where it stands.</param>
public sealed class ObjectValueNode(ImmutableArray<ObjectFieldNode> fields, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>Its fields in their order.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

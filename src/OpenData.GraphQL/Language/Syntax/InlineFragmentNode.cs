using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>An inline fragment (specification §2.8.2).</summary>
/// <param name="typeCondition">The type it applies to; null for the type around it.</param>
/// <param name="directives">Its directives in their order.</param>
/// <param name="selectionSet">What it selects.</param>
/// <param name="span">Where it stands.</param>
public sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    TextSpan span) : SelectionNode(directives, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type it applies to; null for the type around it.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

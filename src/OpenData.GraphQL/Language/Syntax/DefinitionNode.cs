using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>An operation or a fragment: what a document is made of (specification §2.2).</summary>
/// <param name="description">The text before it; null when there is none.</param>
/// <param name="directives">Its directives in their order.</param>
/// <param name="selectionSet">What it selects.</param>
/// <param name="span">Where it stands.</param>
public abstract class DefinitionNode(
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    TextSpan span) : SyntaxNode(span)
{
    /// <summary>The text before it; null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its directives in their order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

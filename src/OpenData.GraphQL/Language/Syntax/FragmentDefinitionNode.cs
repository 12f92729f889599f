using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A named fragment (specification §2.8).</summary>
/// <param name="description">The text before it; null when there is none.</param>
/// <param name="name">Its name.</param>
/// <param name="typeCondition">The type it applies to.</param>
/// <param name="directives">Its directives in their order.</param>
/// <param name="selectionSet">What it selects.</param>
/// <param name="span">Where it stands.</param>
public sealed class FragmentDefinitionNode(
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    TextSpan span) : DefinitionNode(description, directives, selectionSet, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type it applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

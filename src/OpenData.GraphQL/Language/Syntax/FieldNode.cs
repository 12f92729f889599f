using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A field (specification §2.5).</summary>
/// <param name="alias">The name it answers under; null when that is its own.</param>
/// <param name="name">Its name.</param>
/// <param name="arguments">Its arguments in their order.</param>
/// <param name="directives">Its directives in their order.</param>
/// <param name="selectionSet">What is selected of its value; null for a leaf.</param>
/// <param name="span">Where it stands.</param>
public sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet,
    TextSpan span) : SelectionNode(directives, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The name it answers under; null when that is its own.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its arguments in their order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected of its value; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key it answers under: its alias, or else its name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

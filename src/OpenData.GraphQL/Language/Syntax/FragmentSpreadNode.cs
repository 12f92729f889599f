using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>The use of a named fragment (specification §2.8).</summary>
/// <param name="name">The fragment's name.</param>
/// <param name="directives">Its directives in their order.</param>
/// <param name="span">Where it stands.</param>
public sealed class FragmentSpreadNode(NameNode name, ImmutableArray<DirectiveNode> directives, TextSpan span) : SelectionNode(directives, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The fragment's name.</summary>
    public NameNode Name { get; } = name;
}

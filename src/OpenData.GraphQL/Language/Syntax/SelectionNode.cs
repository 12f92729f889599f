using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A field, a fragment spread or an inline fragment (specification §2.4).</summary>
/// <param name="directives">Its directives in their order.</param>
/// <param name="span">Where it stands.</param>
public abstract class SelectionNode(ImmutableArray<DirectiveNode> directives, TextSpan span) : SyntaxNode(span)
{
    /// <summary>Its directives in their order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

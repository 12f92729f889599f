using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>What is selected of an object (specification §2.4).</summary>
/// <param name="selections">The selections in their order, at least one.</param>
/// <param name="span">Where it stands.</param>
public sealed class SelectionSetNode(ImmutableArray<SelectionNode> selections, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>The selections in their order, at least one.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}

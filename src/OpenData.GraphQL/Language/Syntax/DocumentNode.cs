using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A request document (specification §2.2).</summary>
/// <param name="source">The text it was read from.</param>
/// <param name="definitions">Its operations and fragments in their order.</param>
/// <param name="tokenCount">How many lexical tokens it is made of.</param>
/// <param name="span">Where it stands.</param>
public sealed class DocumentNode(
    Source source,
    ImmutableArray<DefinitionNode> definitions,
    int tokenCount,
    TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The text it was read from.</summary>
    public Source Source { get; } = source;

    /// <summary>Its operations and fragments in their order.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>How many lexical tokens it is made of.</summary>
    public int TokenCount { get; } = tokenCount;
}

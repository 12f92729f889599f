using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A directive (specification §2.12).</summary>
/// <param name="name">Its name, without the at sign.</param>
/// <param name="arguments">Its arguments in their order.</param>
/// <param name="span">Where it stands.</param>
public sealed class DirectiveNode(NameNode name, ImmutableArray<ArgumentNode> arguments, TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>Its name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its arguments in their order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}

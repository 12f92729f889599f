namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A node of an immutable syntax tree.</summary>
/// <param name="span">The stretch of source text it was read from.</param>
public abstract class SyntaxNode(TextSpan span)
{
    /// <summary>What the node is.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>The stretch of source text the node was read from.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The node as canonical GraphQL text.</summary>
    public override string ToString() => Printer.Print(this);
}

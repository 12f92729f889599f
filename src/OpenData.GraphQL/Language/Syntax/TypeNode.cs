namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A type reference (specification §2.11).</summary>
/// <param name="span">Where it stands.</param>
public abstract class TypeNode(TextSpan span) : SyntaxNode(span);

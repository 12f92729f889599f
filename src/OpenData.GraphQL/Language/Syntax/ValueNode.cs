namespace OpenData.GraphQL.Language.Syntax;

/// <summary>A literal or a variable (specification §2.9).</summary>
/// <param name="span">Where it stands.</param>
public abstract class ValueNode(TextSpan span) : SyntaxNode(span);

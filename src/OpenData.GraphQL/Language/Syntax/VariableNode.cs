namespace OpenData.GraphQL.Language.Syntax;

/// <summary>The use of a variable (specification §2.10).</summary>
/// <param name="name">Its name, without the dollar sign.</param>
/// <param name="span">Where it stands.</param>
public sealed class VariableNode(NameNode name, TextSpan span) : ValueNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>Its name, without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}

using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>The definition of a variable (specification §2.10).</summary>
/// <param name="description">The text before it; null when there is none.</param>
/// <param name="variable">The variable.</param>
/// <param name="type">Its type.</param>
/// <param name="defaultValue">The value used where none is given; null when there is none.</param>
/// <param name="directives">Its directives in their order.</param>
/// <param name="span">Where it stands.</param>
public sealed class VariableDefinitionNode(
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    TextSpan span) : SyntaxNode(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The text before it; null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The value used where none is given; null when there is none.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>Its directives in their order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

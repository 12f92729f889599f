using System.Collections.Immutable;

namespace OpenData.GraphQL.Language.Syntax;

/// <summary>An operation (specification §2.3).</summary>
/// <param name="description">The text before it; null when there is none.</param>
/// <param name="operation">What it is for.</param>
/// <param name="name">Its name; null when it has none.</param>
/// <param name="variableDefinitions">Its variables in their order.</param>
/// <param name="directives">Its directives in their order.</param>
/// <param name="selectionSet">What it selects.</param>
/// <param name="span">Where it stands.</param>
public sealed class OperationDefinitionNode(
    StringValueNode? description,
    OperationKind operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    TextSpan span) : DefinitionNode(description, directives, selectionSet, span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>What it is for.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>Its name; null when it has none.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>Its variables in their order.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}

using System.Collections.Immutable;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Language;

/// <summary>
/// Something that wants to see the nodes of a syntax tree in the order of the text. Descriptions are passed over: like
/// comments they mean nothing to the request.
/// </summary>
public abstract class SyntaxVisitor
{
    /// <summary>Called before a node's children.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Whether to visit the children. <see cref="Leave"/> is called in any case.</returns>
    public virtual bool Enter(SyntaxNode node) => true;

    /// <summary>Called after a node's children.</summary>
    /// <param name="node">The node.</param>
    public virtual void Leave(SyntaxNode node)
    {
    }

    /// <summary>Visits a node and all below it, without allocating.</summary>
    /// <param name="node">Where to start.</param>
    public void Visit(SyntaxNode node)
    {
        if (Enter(node))
            VisitChildren(node);
        Leave(node);
    }

    private void VisitChildren(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                foreach (var definition in document.Definitions)
                    Visit(definition);
                break;
            case OperationDefinitionNode operation:
                VisitOptional(operation.Name);
                foreach (var variable in operation.VariableDefinitions)
                    Visit(variable);
                VisitDirectives(operation.Directives);
                Visit(operation.SelectionSet);
                break;
            case FragmentDefinitionNode fragment:
                Visit(fragment.Name);
                Visit(fragment.TypeCondition);
                VisitDirectives(fragment.Directives);
                Visit(fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                Visit(variable.Variable);
                Visit(variable.Type);
                VisitOptional(variable.DefaultValue);
                VisitDirectives(variable.Directives);
                break;
            case SelectionSetNode selectionSet:
                foreach (var selection in selectionSet.Selections)
                    Visit(selection);
                break;
            case FieldNode field:
                VisitOptional(field.Alias);
                Visit(field.Name);
                VisitArguments(field.Arguments);
                VisitDirectives(field.Directives);
                VisitOptional(field.SelectionSet);
                break;
            case FragmentSpreadNode spread:
                Visit(spread.Name);
                VisitDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                VisitOptional(fragment.TypeCondition);
                VisitDirectives(fragment.Directives);
                Visit(fragment.SelectionSet);
                break;
            case DirectiveNode directive:
                Visit(directive.Name);
                VisitArguments(directive.Arguments);
                break;
            default:
                VisitValueOrType(node);
                break;
        }
    }

    private void VisitValueOrType(SyntaxNode node)
    {
        switch (node)
        {
            case ArgumentNode argument:
                Visit(argument.Name);
                Visit(argument.Value);
                break;
            case VariableNode variable:
                Visit(variable.Name);
                break;
            case ListValueNode list:
                foreach (var value in list.Values)
                    Visit(value);
                break;
            case ObjectValueNode input:
                foreach (var field in input.Fields)
                    Visit(field);
                break;
            case ObjectFieldNode field:
                Visit(field.Name);
                Visit(field.Value);
                break;
            case NamedTypeNode type:
                Visit(type.Name);
                break;
            case ListTypeNode type:
                Visit(type.ElementType);
                break;
            case NonNullTypeNode type:
                Visit(type.NullableType);
                break;
        }
    }

    private void VisitOptional(SyntaxNode? node)
    {
        if (node is not null)
            Visit(node);
    }

    private void VisitArguments(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var argument in arguments)
            Visit(argument);
    }

    private void VisitDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
            Visit(directive);
    }
}

// Specification §5.8.3, All Variable Uses Defined.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>An operation defines every variable that it uses, also in fragments.</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var operation = (OperationDefinitionNode)node;
        var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet();
        foreach (var usage in Context.Variables.In(operation))
        {
            if (defined.Contains(usage.Node.Name.Value))
                continue;
            FormattableString by = operation.Name is { } name ? (FormattableString)$" by operation \"{name.Value}\"" : $"";
            Report($"Variable \"{usage.Node}\" is not defined{by}.", usage.Node, operation);
        }
        return true;
    }
}

// Specification §5.8.4, All Variables Used.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>An operation uses every variable that it defines.</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var operation = (OperationDefinitionNode)node;
        var used = Context.Variables.In(operation).Select(usage => usage.Node.Name.Value).ToHashSet();
        foreach (var definition in operation.VariableDefinitions)
        {
            if (used.Contains(definition.Variable.Name.Value))
                continue;
            FormattableString by = operation.Name is { } name ? (FormattableString)$" in operation \"{name.Value}\"" : $"";
            Report($"Variable \"{definition.Variable}\" is never used{by}.", definition);
        }
        return true;
    }
}

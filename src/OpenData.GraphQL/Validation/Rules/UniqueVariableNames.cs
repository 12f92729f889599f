// Specification §5.8.1, Variable Uniqueness.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>No two variables of an operation share a name.</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var variables = ((OperationDefinitionNode)node).VariableDefinitions.Select(definition => definition.Variable);
        foreach (var group in variables.GroupBy(variable => variable.Name.Value))
        {
            if (group.Count() > 1)
                Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(v => v.Name)]);
        }
        return true;
    }
}

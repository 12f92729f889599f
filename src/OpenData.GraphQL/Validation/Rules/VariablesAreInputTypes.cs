// Specification §5.8.2, Variables Are Input Types.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A variable's type is one that values can be given of.</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var variable = (VariableDefinitionNode)node;
        if (Context.TypeOf(variable.Type) is { IsInput: false })
            Report($"Variable \"{variable.Variable}\" cannot be non-input type \"{variable.Type}\".", variable.Type);
        return true;
    }
}

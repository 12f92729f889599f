// Specification §5.2.3.1, Lone Anonymous Operation.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule(context)
{
    private readonly int operations = context.Document.Definitions.Count(d => d is OperationDefinitionNode);

    public override bool Enter(SyntaxNode node)
    {
        if (((OperationDefinitionNode)node).Name is null && operations > 1)
            Report($"This anonymous operation must be the only defined operation.", node);
        return true;
    }
}

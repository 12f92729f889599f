// Specification §5.2.1.1, Operation Type Existence.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>An operation is of a kind that the schema has a root type for: here, queries alone.</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var operation = (OperationDefinitionNode)node;
        if (operation.Operation != OperationKind.Query)
        {
            var kind = operation.Operation == OperationKind.Mutation ? "mutation" : "subscription";
            Report($"The {kind} operation is not supported by the schema.", operation);
        }
        return true;
    }
}

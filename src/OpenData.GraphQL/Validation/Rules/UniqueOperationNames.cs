// Specification §5.2.2.1, Operation Name Uniqueness.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>No two operations share a name.</summary>
internal sealed class UniqueOperationNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> known = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node)
    {
        if (((OperationDefinitionNode)node).Name is { } name && !known.TryAdd(name.Value, name))
            Report($"There can be only one operation named \"{name.Value}\".", known[name.Value], name);
        return true;
    }
}

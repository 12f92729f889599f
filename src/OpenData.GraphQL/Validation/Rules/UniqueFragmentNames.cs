// Specification §5.5.1.1, Fragment Name Uniqueness.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>No two fragments share a name.</summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> known = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node)
    {
        var name = ((FragmentDefinitionNode)node).Name;
        if (!known.TryAdd(name.Value, name))
            Report($"There can be only one fragment named \"{name.Value}\".", known[name.Value], name);
        return true;
    }
}

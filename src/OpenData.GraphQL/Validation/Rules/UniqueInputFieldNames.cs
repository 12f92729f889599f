// Specification §5.6.3, Input Object Field Uniqueness.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>An input object is given a field once.</summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Stack<Dictionary<string, NameNode>> known = new();

    public override bool Enter(SyntaxNode node)
    {
        if (node is ObjectFieldNode { Name: var name })
        {
            if (!known.Peek().TryAdd(name.Value, name))
                Report($"There can be only one input field named \"{name.Value}\".", known.Peek()[name.Value], name);
        }
        else
        {
            known.Push(new(StringComparer.Ordinal));
        }
        return true;
    }

    public override void Leave(SyntaxNode node)
    {
        if (node is ObjectValueNode)
            known.Pop();
    }
}

// Specification §5.5.2.1, Fragment Spread Target Defined.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>The document has every fragment that it spreads.</summary>
internal sealed class KnownFragmentNames(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var name = ((FragmentSpreadNode)node).Name;
        if (Context.Fragments.Find(name.Value) is null)
            Report($"Unknown fragment \"{name.Value}\".", name);
        return true;
    }
}

// Specification §5.5.1.4, Fragments Must Be Used.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>Every fragment is used by some operation.</summary>
internal sealed class NoUnusedFragments(ValidationContext context) : ValidationRule(context)
{
    public override void Leave(SyntaxNode node)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
            used.UnionWith(Context.Fragments.ReferencedBy(operation).Select(fragment => fragment.Name.Value));
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
                Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}

// Specification §5.5.1.2, Fragment Spread Type Existence, and §5.8.2, Variables Are Input Types.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>The schema has every type that the document names.</summary>
internal sealed class KnownTypeNames(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var name = ((NamedTypeNode)node).Name.Value;
        if (Context.Schema.Type(name) is null)
        {
            var known = Context.Schema.Types.Select(type => type.Name);
            Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, known)}", node);
        }
        return true;
    }
}

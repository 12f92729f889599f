// Specification §5.5.2.3, Fragment Spread Is Possible.
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A fragment is spread where some object can be of its type.</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var parent = Context.Types.Parent;
        switch (node)
        {
            case InlineFragmentNode when IsImpossible(Context.Types.Output, parent):
                Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{Context.Types.Output}\".", node);
                break;
            case FragmentSpreadNode spread when Context.Fragments.Find(spread.Name.Value) is { } fragment
                && Context.TypeOf(fragment.TypeCondition) is var type && IsImpossible(type, parent):
                Report($"Fragment \"{spread.Name.Value}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
                break;
        }
        return true;
    }

    // Unknown types and types without fields are reported by other rules.
    private bool IsImpossible(GraphQLType? fragmentType, NamedType? parent) =>
        fragmentType is NamedType { IsComposite: true } type && parent is not null && !Overlap(type, parent);

    private bool Overlap(NamedType a, NamedType b)
    {
        var schema = Context.Schema;
        if (a == b)
            return true;
        if (a.IsAbstract && b.IsAbstract)
            return schema.PossibleTypes(a).Any(type => schema.IsSubtype(b, type));
        return schema.IsSubtype(a, b) || schema.IsSubtype(b, a);
    }
}

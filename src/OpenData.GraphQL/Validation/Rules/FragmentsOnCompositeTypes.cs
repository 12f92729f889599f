// Specification §5.5.1.3, Fragments on Object, Interface or Union Types.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>A fragment applies to a type that has fields to select.</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case InlineFragmentNode { TypeCondition: { } condition } when !IsComposite(condition):
                Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
                break;
            case FragmentDefinitionNode fragment when !IsComposite(fragment.TypeCondition):
                Report($"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition}\".", fragment.TypeCondition);
                break;
        }
        return true;
    }

    // An unknown type is reported by KnownTypeNames.
    private bool IsComposite(NamedTypeNode condition) => Context.TypeOf(condition) is null or { IsComposite: true };
}

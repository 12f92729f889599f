// Specification §5.3.2, Field Selection Merging.
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Validation.Overlapping;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>Selections that answer under the same name ask for the same thing.</summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : ValidationRule(context)
{
    private readonly ConflictFinder finder = new(context);

    public override bool Enter(SyntaxNode node)
    {
        // The fields of an inline fragment are looked at together with those around it.
        if (Context.Parent is InlineFragmentNode)
            return true;
        foreach (var conflict in finder.FindWithin(Context.Types.Parent, (SelectionSetNode)node))
        {
            Report($"Fields \"{FieldConflict.Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Fields1, .. conflict.Fields2]);
        }
        return true;
    }
}

// Specification §5.3.3, Leaf Field Selections.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>Scalars and enums are selected as they are, everything else by its fields.</summary>
internal sealed class ScalarLeafs(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var field = (FieldNode)node;
        var type = Context.Types.Output;
        var name = field.Name.Value;
        if (type is { IsLeaf: true } && field.SelectionSet is { } selectionSet)
        {
            Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
        }
        else if (type is { IsLeaf: false } && field.SelectionSet is null)
        {
            Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        }
        return true;
    }
}

using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Overlapping;

/// <summary>
/// The fields of a selection set by the name they answer under, inline fragments opened up, together with the
/// fragments that it spreads.
/// </summary>
internal sealed class FieldGroups
{
    private readonly ValidationContext context;
    private readonly Dictionary<string, List<SelectedField>> byName = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly List<FragmentDefinitionNode> fragments = [];

    public FieldGroups(ValidationContext context, NamedType? parent, SelectionSetNode selectionSet)
    {
        this.context = context;
        Collect(parent, selectionSet);
        if (fragments.Count > 1)
            fragments = [.. fragments.Distinct()];
    }

    /// <summary>The names in the order of the text.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The fragments in the order of the text, each once; unknown ones are left out.</summary>
    public IReadOnlyList<FragmentDefinitionNode> Fragments => fragments;

    public List<SelectedField>? Find(string name) => byName.GetValueOrDefault(name);

    private void Collect(NamedType? parent, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(new SelectedField(parent, field, (parent as FieldsType)?.Field(field.Name.Value)));
                    break;
                case FragmentSpreadNode spread when context.Fragments.Find(spread.Name.Value) is { } fragment:
                    fragments.Add(fragment);
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } inline:
                    Collect(context.Schema.Type(condition.Name.Value), inline.SelectionSet);
                    break;
                case InlineFragmentNode inline:
                    Collect(parent, inline.SelectionSet);
                    break;
            }
        }
    }

    private void Add(SelectedField field)
    {
        var name = field.Node.ResponseName;
        if (!byName.TryGetValue(name, out var group))
        {
            byName.Add(name, group = []);
            names.Add(name);
        }
        group.Add(field);
    }
}

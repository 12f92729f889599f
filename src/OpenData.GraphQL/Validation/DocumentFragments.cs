using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation;

/// <summary>The fragments of a document and who spreads whom, looked up once and remembered.</summary>
internal sealed class DocumentFragments
{
    private readonly ValidationContext context;
    private readonly Dictionary<string, FragmentDefinitionNode> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> spreads = [];
    private readonly Dictionary<OperationDefinitionNode, List<FragmentDefinitionNode>> referenced = [];

    public DocumentFragments(ValidationContext context)
    {
        this.context = context;
        foreach (var definition in context.Document.Definitions)
        {
            // Where two fragments share a name, which is an error of its own, the later one is meant.
            if (definition is FragmentDefinitionNode fragment)
                byName[fragment.Name.Value] = fragment;
        }
    }

    public FragmentDefinitionNode? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The spreads of a selection set at any depth, but not inside the fragments they name.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (spreads.TryGetValue(selectionSet, out var found))
            return found;

        found = [];
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        found.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        open.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        open.Push(inline.SelectionSet);
                        break;
                }
            }
        }
        spreads.Add(selectionSet, found);
        return found;
    }

    /// <summary>Every fragment that an operation uses, directly or through other fragments.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReferencedBy(OperationDefinitionNode operation)
    {
        if (referenced.TryGetValue(operation, out var fragments))
            return fragments;

        fragments = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<SelectionSetNode>([operation.SelectionSet]);
        while (open.TryDequeue(out var set))
        {
            var inside = SpreadsIn(set);
            if (!context.SpendFragmentVisits(inside.Count))
                break;
            foreach (var spread in inside)
            {
                if (seen.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    fragments.Add(fragment);
                    open.Enqueue(fragment.SelectionSet);
                }
            }
        }
        referenced.Add(operation, fragments);
        return fragments;
    }
}

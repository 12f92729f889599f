// Specification §5.3.2, FieldsInSetCanMerge().
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Validation.Overlapping;

/// <summary>
/// Finds fields that answer under one name and ask for different things. Each selection set is grouped by name once,
/// each pair of a selection set and a fragment, and of two fragments, is compared once, and all comparisons are
/// counted: a document made to need too many is refused.
/// </summary>
internal sealed class ConflictFinder
{
    private readonly ValidationContext context;
    private readonly ComparisonBudget budget;
    private readonly ArgumentComparer arguments;
    private readonly Dictionary<(NamedType?, SelectionSetNode), FieldGroups> groups = [];
    private readonly ComparedPairs<FieldGroups, FragmentDefinitionNode> groupsAndFragments = new();
    private readonly ComparedPairs<FragmentDefinitionNode, FragmentDefinitionNode> fragmentPairs = new();

    public ConflictFinder(ValidationContext context)
    {
        this.context = context;
        budget = new ComparisonBudget(context);
        arguments = new ArgumentComparer(budget);
    }

    /// <summary>The conflicts of a selection set, those inside the fragments it spreads included.</summary>
    public List<FieldConflict> FindWithin(NamedType? parent, SelectionSetNode selectionSet)
    {
        List<FieldConflict> conflicts = [];
        if (selectionSet.Selections is [not InlineFragmentNode])
            return conflicts;

        var set = GroupsOf(parent, selectionSet);
        CompareWithin(conflicts, set);
        for (var i = 0; i < set.Fragments.Count && !context.IsAborted; i++)
        {
            CompareWithFragment(conflicts, lenient: false, set, set.Fragments[i]);
            for (var j = i + 1; j < set.Fragments.Count && !context.IsAborted; j++)
                CompareFragments(conflicts, lenient: false, set.Fragments[i], set.Fragments[j]);
        }
        return conflicts;
    }

    private void CompareWithin(List<FieldConflict> conflicts, FieldGroups set)
    {
        foreach (var name in set.Names)
        {
            var group = set.Find(name)!;
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    if (!Compare(conflicts, lenient: false, name, group[i], group[j]))
                        return;
                }
            }
        }
    }

    private void CompareBetween(List<FieldConflict> conflicts, bool lenient, FieldGroups set1, FieldGroups set2)
    {
        foreach (var name in set1.Names)
        {
            if (!budget.Spend(1))
                return;
            if (set2.Find(name) is not { } group2)
                continue;
            foreach (var field1 in set1.Find(name)!)
            {
                foreach (var field2 in group2)
                {
                    if (!Compare(conflicts, lenient, name, field1, field2))
                        return;
                }
            }
        }
    }

    // A stack instead of recursion, here and below: a chain of fragments is as long as a client likes.
    private void CompareWithFragment(
        List<FieldConflict> conflicts, bool lenient, FieldGroups set, FragmentDefinitionNode start)
    {
        if (set.Names.Count == 0)
            return;
        var open = new Stack<FragmentDefinitionNode>([start]);
        while (open.TryPop(out var fragment) && budget.Spend(1))
        {
            if (!groupsAndFragments.Add(set, fragment, lenient))
                continue;
            var inside = GroupsOf(fragment);
            if (inside == set)
                continue;
            CompareBetween(conflicts, lenient, set, inside);
            foreach (var next in inside.Fragments.Reverse())
                open.Push(next);
        }
    }

    private void CompareFragments(
        List<FieldConflict> conflicts, bool lenient, FragmentDefinitionNode start1, FragmentDefinitionNode start2)
    {
        var open = new Stack<(FragmentDefinitionNode, FragmentDefinitionNode)>([(start1, start2)]);
        while (open.TryPop(out var pair) && budget.Spend(2))
        {
            var (fragment1, fragment2) = pair;
            if (fragment1 == fragment2 || !AddPair(fragment1, fragment2, lenient))
                continue;
            var set1 = GroupsOf(fragment1);
            var set2 = GroupsOf(fragment2);
            CompareBetween(conflicts, lenient, set1, set2);
            if (!budget.Spend(set1.Fragments.Count + set2.Fragments.Count))
                return;
            foreach (var next in set1.Fragments.Reverse())
                open.Push((next, fragment2));
            foreach (var next in set2.Fragments.Reverse())
                open.Push((fragment1, next));
        }
    }

    /// <summary>Compares two fields; false when validation was given up.</summary>
    private bool Compare(
        List<FieldConflict> conflicts, bool lenient, string name, SelectedField field1, SelectedField field2)
    {
        if (!budget.Spend(2))
            return false;
        // Two different objects are never the same one, so such fields need not agree in anything but their shape.
        lenient |= field1.Parent != field2.Parent && field1.Parent is ObjectType && field2.Parent is ObjectType;
        if (FieldComparer.Difference(arguments, lenient, field1, field2) is { } reason)
            conflicts.Add(new FieldConflict(name, reason, field1, field2));
        else if (field1.Node.SelectionSet is not null && field2.Node.SelectionSet is not null)
            CompareSubfields(conflicts, lenient, name, field1, field2);
        return !context.IsAborted;
    }

    private void CompareSubfields(
        List<FieldConflict> conflicts, bool lenient, string name, SelectedField field1, SelectedField field2)
    {
        if (!budget.Descend())
            return;
        List<FieldConflict> below = [];
        var set1 = GroupsOf(field1.Definition?.Type.Named, field1.Node.SelectionSet!);
        var set2 = GroupsOf(field2.Definition?.Type.Named, field2.Node.SelectionSet!);
        CompareBetween(below, lenient, set1, set2);
        foreach (var fragment in set2.Fragments)
            CompareWithFragment(below, lenient, set1, fragment);
        foreach (var fragment in set1.Fragments)
            CompareWithFragment(below, lenient, set2, fragment);
        foreach (var fragment1 in set1.Fragments)
        {
            foreach (var fragment2 in set2.Fragments)
                CompareFragments(below, lenient, fragment1, fragment2);
        }
        if (below.Count > 0)
            conflicts.Add(FieldConflict.OfSubfields(name, field1, field2, below));
        budget.Ascend();
    }

    private FieldGroups GroupsOf(FragmentDefinitionNode fragment) =>
        GroupsOf(context.Schema.Type(fragment.TypeCondition.Name.Value), fragment.SelectionSet);

    private FieldGroups GroupsOf(NamedType? parent, SelectionSetNode selectionSet)
    {
        if (!groups.TryGetValue((parent, selectionSet), out var set))
            groups.Add((parent, selectionSet), set = new FieldGroups(context, parent, selectionSet));
        return set;
    }

    // A pair is the same whichever comes first.
    private bool AddPair(FragmentDefinitionNode fragment1, FragmentDefinitionNode fragment2, bool lenient) =>
        fragment1.Span.Start < fragment2.Span.Start
            ? fragmentPairs.Add(fragment1, fragment2, lenient)
            : fragmentPairs.Add(fragment2, fragment1, lenient);
}

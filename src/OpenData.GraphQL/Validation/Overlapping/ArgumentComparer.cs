using System.Collections.Immutable;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Overlapping;

/// <summary>Decides whether two fields are given the same arguments, whatever their order.</summary>
internal sealed class ArgumentComparer(ComparisonBudget budget)
{
    public bool AreSame(ImmutableArray<ArgumentNode> first, ImmutableArray<ArgumentNode> second)
    {
        if (first.Length != second.Length)
            return false;
        for (var i = 0; i < first.Length; i++)
        {
            var argument = first[i];
            var other = second.LastOrDefault(candidate => candidate.Name.Value == argument.Name.Value);
            // Looking through all of the other side is what costs.
            if (!budget.Spend(second.Length) || other is null || !AreSame(argument.Value, other.Value))
                return false;
        }
        return true;
    }

    private bool AreSame(ValueNode first, ValueNode second)
    {
        if (!budget.Spend(1))
            return false;
        return (first, second) switch
        {
            (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
            (IntValueNode a, IntValueNode b) => a.Text == b.Text,
            (FloatValueNode a, FloatValueNode b) => a.Text == b.Text,
            (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.IsBlock == b.IsBlock,
            (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
            (NullValueNode, NullValueNode) => true,
            (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
            (ListValueNode a, ListValueNode b) => AreSame(a.Values, b.Values),
            (ObjectValueNode a, ObjectValueNode b) => AreSame(a.Fields, b.Fields),
            _ => false,
        };
    }

    private bool AreSame(ImmutableArray<ValueNode> first, ImmutableArray<ValueNode> second)
    {
        if (first.Length != second.Length)
            return false;
        for (var i = 0; i < first.Length; i++)
        {
            if (!AreSame(first[i], second[i]))
                return false;
        }
        return true;
    }

    private bool AreSame(ImmutableArray<ObjectFieldNode> first, ImmutableArray<ObjectFieldNode> second)
    {
        if (first.Length != second.Length)
            return false;
        var ordered1 = first.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
        var ordered2 = second.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
        return ordered1.Zip(ordered2)
            .All(pair => pair.First.Name.Value == pair.Second.Name.Value
                && AreSame(pair.First.Value, pair.Second.Value));
    }
}

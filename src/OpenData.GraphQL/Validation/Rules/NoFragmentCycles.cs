// Specification §5.5.2.2, Fragment Spreads Must Not Form Cycles.
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    // The chain of spreads from the fragment looked at; a loop instead of recursion, since it is as long as a client
    // likes.
    private readonly List<FragmentSpreadNode> path = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node)
    {
        var start = (FragmentDefinitionNode)node;
        if (!visited.Add(start.Name.Value))
            return true;

        var open = new Stack<Step>();
        open.Push(Begin(start));
        while (open.TryPop(out var step))
        {
            if (step.Next == step.Spreads.Count)
            {
                positions.Remove(step.Fragment);
                if (path.Count > 0)
                    path.RemoveAt(path.Count - 1);
                continue;
            }
            open.Push(step with { Next = step.Next + 1 });
            var spread = step.Spreads[step.Next];
            var name = spread.Name.Value;
            path.Add(spread);
            if (positions.TryGetValue(name, out var position))
                ReportCycle(name, path.GetRange(position, path.Count - position));
            else if (Context.Fragments.Find(name) is { } fragment && visited.Add(name))
            {
                open.Push(Begin(fragment));
                continue;
            }
            path.RemoveAt(path.Count - 1);
        }
        return true;
    }

    private Step Begin(FragmentDefinitionNode fragment)
    {
        positions[fragment.Name.Value] = path.Count;
        return new Step(fragment.Name.Value, Context.Fragments.SpreadsIn(fragment.SelectionSet), 0);
    }

    private void ReportCycle(string name, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        FormattableString detour = via.Length > 0 ? (FormattableString)$" via {via}" : $"";
        Report($"Cannot spread fragment \"{name}\" within itself{detour}.", [.. cycle]);
    }

    private readonly record struct Step(string Fragment, IReadOnlyList<FragmentSpreadNode> Spreads, int Next);
}

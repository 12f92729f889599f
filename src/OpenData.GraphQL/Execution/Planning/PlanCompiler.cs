// GraphQL specification, section 6.3.2: CollectFields, and 6.4.3: MergeSelectionSets.
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Planning;

/// <summary>Collects the fields of one operation for one outcome of its <c>@skip</c> and <c>@include</c> conditions.</summary>
internal sealed class PlanCompiler(
    Schema schema,
    Source source,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    Func<string, bool> condition)
{
    public Source Source { get; } = source;

    public FieldPlan[] Collect(ObjectType type, IReadOnlyList<SelectionSetNode> sets)
    {
        var order = new List<string>();
        var byName = new Dictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
            Collect(type, set, order, byName, visited);
        var fields = new List<FieldPlan>(order.Count);
        foreach (var name in order)
        {
            // An unknown field cannot get here through validation; the specification says to ignore it.
            if (schema.FindField(type, byName[name][0].Name.Value) is { } field)
                fields.Add(new FieldPlan(this, type, field, byName[name]));
        }

        return [.. fields];
    }

    private void Collect(
        ObjectType type, SelectionSetNode set, List<string> order, Dictionary<string, List<FieldNode>> byName, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection))
                continue;
            switch (selection)
            {
                case FieldNode field when byName.TryGetValue(field.ResponseName, out var nodes):
                    nodes.Add(field);
                    break;
                case FieldNode field:
                    order.Add(field.ResponseName);
                    byName.Add(field.ResponseName, [field]);
                    break;
                case InlineFragmentNode inline when Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, order, byName, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                        && fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(type, fragment.TypeCondition):
                    Collect(type, fragment.SelectionSet, order, byName, visited);
                    break;
            }
        }
    }

    private bool Applies(ObjectType type, NamedTypeNode? typeCondition) =>
        typeCondition is null
        || typeCondition.Name.Value == type.Name
        || (schema.Type(typeCondition.Name.Value) is { IsAbstract: true } wider && schema.IsSubtype(wider, type));

    private bool IsIncluded(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is "skip" or "include" && Value(directive) == (directive.Name.Value == "skip"))
                return false;
        }

        return true;
    }

    private bool Value(DirectiveNode directive) => directive.Arguments.FirstOrDefault(a => a.Name.Value == "if")?.Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => condition(variable.Name.Value),
        _ => false,
    };
}

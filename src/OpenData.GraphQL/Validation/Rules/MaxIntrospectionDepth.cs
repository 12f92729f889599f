// Specification §4, Introspection, which warns of nothing: a limit of this engine.
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Rules;

/// <summary>An introspection query does not open lists of types within lists of types without end.</summary>
internal sealed class MaxIntrospectionDepth(ValidationContext context) : ValidationRule(context)
{
    public override bool Enter(SyntaxNode node)
    {
        var field = (FieldNode)node;
        if (field.Name.Value is not ("__schema" or "__type") || !IsTooDeep(field))
            return true;
        var limit = new ExceededLimit(
            "maxIntrospectionLists",
            $"lists of types inside lists of types",
            Context.Limits.MaxIntrospectionLists,
            Context.Limits.MaxIntrospectionLists + 1,
            $"Ask for the fields of a type with '__type(name:)'.");
        Context.Report(GetType().Name, $"Maximum introspection depth exceeded. {limit.Text}", [field], limit);
        return false;
    }

    // Each fragment is looked into again only when it is met deeper than before, so at most once for each level.
    private bool IsTooDeep(FieldNode start)
    {
        var deepest = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(SelectionSetNode Set, int Lists)>();
        if (start.SelectionSet is { } first)
            open.Push((first, 0));
        while (open.TryPop(out var place))
        {
            foreach (var selection in place.Set.Selections)
            {
                var lists = place.Lists;
                switch (selection)
                {
                    case FieldNode field:
                        if (field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields")
                            lists++;
                        if (lists > Context.Limits.MaxIntrospectionLists)
                            return true;
                        if (field.SelectionSet is { } inner)
                            open.Push((inner, lists));
                        break;
                    case InlineFragmentNode inline:
                        open.Push((inline.SelectionSet, lists));
                        break;
                    case FragmentSpreadNode { Name.Value: var name }
                        when Context.Fragments.Find(name) is { } fragment
                            && (!deepest.TryGetValue(name, out var before) || before < lists):
                        deepest[name] = lists;
                        open.Push((fragment.SelectionSet, lists));
                        break;
                }
            }
        }
        return false;
    }
}

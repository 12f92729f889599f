using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Execution.Planning;

/// <summary>Finds the variables that decide over selections through <c>@skip</c> and <c>@include</c>.</summary>
internal static class ConditionFinder
{
    public static string[] Find(DocumentNode document)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
            Find(definition.SelectionSet, found);
        return [.. found];
    }

    private static void Find(SelectionSetNode set, SortedSet<string> found)
    {
        foreach (var selection in set.Selections)
        {
            var variables = selection.Directives
                .Where(d => d.Name.Value is "skip" or "include")
                .SelectMany(d => d.Arguments)
                .Select(a => a.Value)
                .OfType<VariableNode>();
            foreach (var variable in variables)
                found.Add(variable.Name.Value);
            var inner = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (inner is not null)
                Find(inner, found);
        }
    }
}

using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Execution.Costs;

/// <summary>Refuses operations that weigh more than the limits allow.</summary>
internal static class ScaleCheck
{
    /// <summary>The first limit that is exceeded; null where none is.</summary>
    public static GraphQLError? Refuse(Weight weight, Limits limits)
    {
        if (weight.Depth > limits.MaxDepth)
            return Refuse("maxDepth", $"levels of fields", limits.MaxDepth, weight.Depth, $"Ask for fewer levels at once.");
        if (weight.Aliases > limits.MaxAliases)
            return Refuse("maxAliases", $"aliases", limits.MaxAliases, weight.Aliases, $"Ask for several items with a list field, such as 'nodes(ids:)' or a 'where' with 'in'.");
        if (weight.Cost > limits.MaxCost)
            return Refuse("maxCost", $"cost", limits.MaxCost, weight.Cost, $"Ask for smaller pages (first:), or for fewer lists inside lists.");
        return null;
    }

    /// <summary>The first place with too many directives; null where there is none.</summary>
    public static GraphQLError? RefuseDirectives(DocumentNode document, Limits limits)
    {
        var most = document.Definitions.Select(d => Math.Max(d.Directives.Length, Most(d.SelectionSet))).DefaultIfEmpty(0).Max();
        return most > limits.MaxDirectivesPerPlace
            ? Refuse("maxDirectivesPerPlace", $"directives at one place", limits.MaxDirectivesPerPlace, most, $"One @skip and one @include are enough.")
            : null;
    }

    private static int Most(SelectionSetNode set)
    {
        var most = 0;
        foreach (var selection in set.Selections)
        {
            var inner = selection switch
            {
                FieldNode { SelectionSet: { } fields } => Most(fields),
                InlineFragmentNode inline => Most(inline.SelectionSet),
                _ => 0,
            };
            most = Math.Max(most, Math.Max(selection.Directives.Length, inner));
        }

        return most;
    }

    private static GraphQLError Refuse(string limit, FormattableString what, long allowed, long actual, FormattableString remedy) =>
        GraphQLError.From(new ExceededLimit(limit, what, allowed, actual, remedy));
}

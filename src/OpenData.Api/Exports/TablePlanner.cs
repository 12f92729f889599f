using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Exports;

/// <summary>
/// Finds the one list of an operation and the columns around it. The plan comes from the query and the schema, never from
/// the data, so that the same query always has the same columns.
/// </summary>
internal sealed class TablePlanner
{
    private readonly GraphQL.Types.Schema schema;
    private readonly Dictionary<string, FragmentDefinitionNode> fragments;
    private readonly List<TableColumn> columns = [];
    private readonly List<IReadOnlyList<string>> lists = [];
    private FieldNode? connection;

    private TablePlanner(GraphQL.Types.Schema schema, DocumentNode document)
    {
        this.schema = schema;
        fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>The plan for a valid operation.</summary>
    /// <exception cref="TableException">The operation has more than one list.</exception>
    public static TablePlan Plan(GraphQL.Types.Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        var planner = new TablePlanner(schema, document);
        planner.Walk([operation.SelectionSet], schema.Query, [], "", isOfRow: false, page: null);
        if (planner.lists.Count > 1)
        {
            throw new TableException(
                $"A table has one list of rows, and the query has {planner.lists.Count}: {string.Join(", ", planner.lists.Select(path => $"`{string.Join('.', path)}`"))}. Ask for one of them at a time; where the inner list is wanted, ask for it at the root, for example `facts` instead of `indicators {{ facts }}`.");
        }

        return new(planner.columns, planner.lists.SingleOrDefault() is { } rows ? TablePage.Path(rows) : null, planner.connection);
    }

    private void Walk(
        IEnumerable<SelectionSetNode> selections, NamedType type, IReadOnlyList<string> path, string prefix, bool isOfRow, FieldNode? page)
    {
        foreach (var group in selections.SelectMany(set => Fields(set, type)).GroupBy(selected => selected.Field.ResponseName, StringComparer.Ordinal))
        {
            var (field, owner) = group.First();
            if (schema.FindField(owner, field.Name.Value) is not { } definition || IsOfPage(type, definition)) continue;

            IReadOnlyList<string> here = [.. path, group.Key];
            var inner = group.Where(same => same.Field.SelectionSet is not null).Select(same => same.Field.SelectionSet!).ToList();
            var named = definition.Type.Named;
            if (inner.Count == 0) columns.Add(new(prefix + group.Key, TablePage.Path(here), isOfRow, named.Name));
            else if (definition.Type.Nullable is ListType) WalkRows(inner, named, here, IsConnection(type) ? page : null);
            else if (IsConnection(named)) Walk(inner, named, here, "", isOfRow: false, page: group.Count() == 1 && !isOfRow ? field : null);
            else Walk(inner, named, here, Prefix(prefix, group.Key, type), isOfRow, page: null);
        }
    }

    private void WalkRows(List<SelectionSetNode> inner, NamedType type, IReadOnlyList<string> path, FieldNode? page)
    {
        lists.Add(path);
        if (lists.Count > 1) return;

        connection = page;
        Walk(inner, type, [], "", isOfRow: true, page: null);
    }

    /// <summary>`edges { node { name } }` has the column `name`: the wrapping of a connection is no part of the data.</summary>
    private static string Prefix(string prefix, string name, NamedType parent) =>
        name == "node" && parent.Name.EndsWith("Edge", StringComparison.Ordinal) ? prefix : $"{prefix}{name}.";

    private static bool IsConnection(NamedType type) => type.Name.EndsWith("Connection", StringComparison.Ordinal);

    private static bool IsOfPage(NamedType type, Field field) => IsConnection(type) && field.Name is "pageInfo" or "totalCount" or "__typename";

    /// <summary>The fields with the types that they are selected of: a fragment may be for one of several types.</summary>
    private IEnumerable<(FieldNode Field, NamedType Owner)> Fields(SelectionSetNode selections, NamedType type) => selections.Selections.SelectMany(selection => selection switch
    {
        FieldNode field => [(field, type)],
        InlineFragmentNode inline => Fields(inline.SelectionSet, Owner(inline.TypeCondition, type)),
        FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment) => Fields(fragment.SelectionSet!, Owner(fragment.TypeCondition, type)),
        _ => Enumerable.Empty<(FieldNode, NamedType)>(),
    });

    private NamedType Owner(NamedTypeNode? condition, NamedType type) => condition is null ? type : schema.Type(condition.Name.Value) ?? type;
}

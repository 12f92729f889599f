using System.Collections.Concurrent;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.Api.Exports;

/// <summary>What operations become as tables, kept: a client asks the same with other variables again and again.</summary>
/// <param name="schema">The schema that operations are asked of.</param>
internal sealed class TablePlans(GraphQL.Types.Schema schema)
{
    // Of one program's operations there are fewer; a client that varies its texts begins the memory anew.
    private const int Most = 64;

    private const int LongestKept = 8 * 1024;

    private readonly ConcurrentDictionary<(string Query, string? Operation), TableOperation> known = new();

    /// <summary>What the table is made of, and the text to ask; a query that is not valid is asked as it is, so that its errors are told.</summary>
    /// <exception cref="TableException">The operation cannot become a table.</exception>
    public TableOperation Of(GraphQLRequest request)
    {
        var key = (request.Query, request.OperationName);
        if (known.TryGetValue(key, out var kept)) return kept;

        var made = Make(request);
        if (request.Query.Length > LongestKept) return made;

        if (known.Count >= Most) known.Clear();
        known[key] = made;
        return made;
    }

    private TableOperation Make(GraphQLRequest request)
    {
        var parsed = Parser.Parse(request.Query);
        var operations = parsed.Node?.Definitions.OfType<OperationDefinitionNode>().ToList() ?? [];
        var operation = request.OperationName is { } name ? operations.Find(operation => operation.Name?.Value == name) : operations.FirstOrDefault();
        if (operation is null) return new(new TablePlan([], null, null), request.Query, false);

        var plan = TablePlanner.Plan(schema, parsed.Node!, operation);
        return plan.WantsAllPages
            ? new(plan, PagedDocument.Write(parsed.Node!, operation, plan.Connection!), true)
            : new(plan, request.Query, false);
    }
}

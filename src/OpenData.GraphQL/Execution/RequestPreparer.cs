using OpenData.GraphQL.Execution.Costs;
using OpenData.GraphQL.Execution.Planning;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Response;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Validation;

namespace OpenData.GraphQL.Execution;

/// <summary>Parses, validates and plans a document, or finds the plan made before.</summary>
internal sealed class RequestPreparer(Schema schema, Limits limits)
{
    // A long document is rarely asked twice, and many of them would fill the memory.
    private const int LongestCached = 8 * 1024;

    private readonly PlanCache cache = new(limits.MaxCachedPlans);
    private readonly ParserLimits parserLimits = new()
    {
        MaxLength = limits.MaxDocumentLength,
        MaxTokens = limits.MaxTokens,
        MaxDepth = limits.MaxNesting,
    };

    private readonly ValidationLimits validationLimits = new()
    {
        MaxErrors = limits.MaxErrors,
        MaxFragmentVisits = limits.MaxFragmentVisits,
        MaxFieldComparisons = limits.MaxFieldComparisons,
        MaxExpandedDepth = limits.MaxExpandedDepth,
        MaxIntrospectionLists = limits.MaxIntrospectionLists,
    };

    public CachedPlan Prepare(string document, string? operationName)
    {
        if (cache.Find(document, operationName) is { } known)
            return known;
        var made = Make(document, operationName);
        // What is refused is not kept: errors may be longer than the document, and would push out plans that are used.
        if (made.Plan is not null && document.Length <= LongestCached)
            cache.Add(document, operationName, made);
        return made;
    }

    private CachedPlan Make(string text, string? operationName)
    {
        var parsed = Parser.Parse(text, parserLimits);
        if (!parsed.Succeeded)
            return Refuse(GraphQLError.From(parsed.Error));
        var document = parsed.Node;
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        var operation = operationName is null
            ? operations.Length == 1 ? operations[0] : null
            : operations.FirstOrDefault(o => o.Name?.Value == operationName);
        if (operation is null)
            return Refuse(new(Missing(operations.Length, operationName)) { Code = ErrorCode.OperationNotFound });
        if (operation.Operation != OperationKind.Query)
            return Refuse(new($"Only queries can be executed: this schema has no mutations and no subscriptions.") { Code = ErrorCode.OperationNotQuery });
        if (ScaleCheck.RefuseDirectives(document, limits) is { } tooMany)
            return Refuse(tooMany);
        var errors = Validator.Validate(schema, document, validationLimits);
        return errors.Count > 0
            ? new(null, [.. errors.Select(e => e with { Code = e.Code ?? ErrorCode.ValidationFailed })])
            : new(new OperationPlan(schema, document, operation), []);
    }

    private static CachedPlan Refuse(GraphQLError error) => new(null, [error]);

    private static FormattableString Missing(int operations, string? name) => (operations, name) switch
    {
        (0, _) => $"The document has no operation.",
        (_, null) => $"The document has several operations: name the one to run (operationName).",
        _ => $"The document has no operation of the name that was asked for (operationName).",
    };
}

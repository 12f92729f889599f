using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OpenData.GraphQL.Execution.Coercion;
using OpenData.GraphQL.Execution.Costs;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Planning;

/// <summary>
/// A validated operation, ready to run: a request only binds its variables. Selections are compiled for each outcome of
/// the variables that stand in <c>@skip</c> and <c>@include</c>, so that running one has no conditions left.
/// </summary>
internal sealed class OperationPlan
{
    private const int MaxVariants = 16;

    private readonly Schema schema;
    private readonly DocumentNode document;
    private readonly Dictionary<string, FragmentDefinitionNode> fragments;
    private readonly string[] conditions;
    private readonly ConcurrentDictionary<ulong, SelectionPlan> variants = new();

    // A reference, so that it is written at once.
    private StrongBox<Weight>? weight;

    public OperationPlan(Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        this.schema = schema;
        this.document = document;
        Operation = operation;
        fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .GroupBy(f => f.Name.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        Variables = VariablePlan.Of(operation, schema, document.Source);
        conditions = ConditionFinder.Find(document);
    }

    /// <summary>What the operation weighs with these variables.</summary>
    public Weight Weigh(VariableValues variables, Limits limits)
    {
        if (weight is { } known)
            return known.Value;
        var scale = new OperationScale(schema, limits, fragments, variables);
        var made = scale.Weigh(Operation);
        if (!scale.DependsOnVariables)
            weight = new(made);
        return made;
    }

    public OperationDefinitionNode Operation { get; }

    public IReadOnlyList<VariablePlan> Variables { get; }

    /// <summary>What to select of the query type when the variables have these values.</summary>
    public SelectionPlan Root(VariableValues variables)
    {
        if (conditions.Length > 64)
            return Compile(variables);
        ulong outcome = 0;
        for (var i = 0; i < conditions.Length; i++)
            outcome |= variables.IsTrue(conditions[i]) ? 1UL << i : 0;
        if (variants.TryGetValue(outcome, out var known))
            return known;
        var compiled = Compile(variables);
        if (variants.Count < MaxVariants)
            variants.TryAdd(outcome, compiled);
        return compiled;
    }

    private SelectionPlan Compile(VariableValues variables)
    {
        // The plan outlives the request: it may remember the outcome of conditions, never the other variables.
        var outcomes = conditions.Where(variables.IsTrue).ToHashSet(StringComparer.Ordinal);
        return new(new PlanCompiler(schema, document.Source, fragments, outcomes.Contains), schema.Query, Operation.SelectionSet);
    }
}

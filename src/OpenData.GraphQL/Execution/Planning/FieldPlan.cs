using System.Collections.Concurrent;
using System.Text.Json;
using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Planning;

/// <summary>One response field of one object type: all that can be known before the request.</summary>
internal sealed class FieldPlan
{
    private const int LongestMemory = 8;

    private readonly PlanCompiler compiler;
    private readonly ConcurrentDictionary<ObjectType, SelectionPlan>? selections;
    private readonly SelectionPlan? selection;
    private readonly Lazy<IReadOnlyList<SourceLocation>> locations;

    // Most fields are leaves, whose resolvers have nothing to remember.
    private ConcurrentDictionary<object, object?>? memory;

    public FieldPlan(PlanCompiler compiler, ObjectType parent, Field field, IReadOnlyList<FieldNode> nodes)
    {
        this.compiler = compiler;
        Parent = parent;
        Field = field;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        EncodedName = JsonEncodedText.Encode(ResponseName);
        Arguments = new ArgumentPlan(field, nodes[0], compiler.Source);
        locations = new(() => [.. nodes.Select(n => compiler.Source.GetLocation(n.Span.Start))]);
        if (field.Type.Named is ObjectType concrete)
            selection = new SelectionPlan(compiler, concrete, nodes);
        else if (field.Type.IsAbstract)
            selections = new();
    }

    public ObjectType Parent { get; }

    public Field Field { get; }

    public IReadOnlyList<FieldNode> Nodes { get; }

    public string ResponseName { get; }

    public JsonEncodedText EncodedName { get; }

    public ArgumentPlan Arguments { get; }

    public IReadOnlyList<SourceLocation> Locations => locations.Value;

    /// <summary>What a resolver worked out for this place of the operation, such as the columns it needs; bounded.</summary>
    public T Remember<TKey, T>(TKey key, Func<TKey, T> make)
        where TKey : notnull
    {
        var kept = LazyInitializer.EnsureInitialized(ref memory);
        if (kept.TryGetValue(key, out var known))
            return (T)known!;
        var made = make(key);
        if (kept.Count < LongestMemory)
            kept.TryAdd(key, made);
        return made;
    }

    /// <summary>What is selected of values of that object type. Compiled at first use: a hostile document cannot make it grow.</summary>
    public SelectionPlan Selection(ObjectType type) =>
        selection ?? selections!.GetOrAdd(type, static (t, plan) => new SelectionPlan(plan.compiler, t, plan.Nodes), this);
}

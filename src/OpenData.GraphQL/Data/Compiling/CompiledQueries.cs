using System.Collections.Concurrent;
using System.Linq.Expressions;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data.Compiling;

/// <summary>
/// The compiled queries of an endpoint, by shape. Bounded like the plans: two generations, and what was not asked since
/// the younger one was full is forgotten.
/// </summary>
internal sealed class CompiledQueries(QueryCompiler compiler, int capacity)
{
    private readonly int generation = Math.Max(1, capacity / 2);
    private ConcurrentDictionary<QueryShape, object> young = new();
    private ConcurrentDictionary<QueryShape, object> old = new();

    /// <summary>The rows of a query; null where it has to be run as it is.</summary>
    public IAsyncEnumerable<T>? Run<T>(IQueryable<T> query, RequestContext request) => Of(query, out var values)?.Invoke(request, Array.ConvertAll(values, value => value.Value));

    /// <summary>Runs all queries of the shape of this one; null where it has to be run as it is.</summary>
    /// <param name="query">The query.</param>
    /// <param name="values">What this one captured.</param>
    public Func<RequestContext, object?[], IAsyncEnumerable<T>>? Of<T>(IQueryable<T> query, out CapturedValue[] values) =>
        QueryShape.Of(query.Expression, compiler, out values) is { } shape
            ? (Find(shape) ?? Add(shape, Compile<T>(query.Expression))) as Func<RequestContext, object?[], IAsyncEnumerable<T>>
            : null;

    private object? Find(QueryShape shape)
    {
        if (young.TryGetValue(shape, out var known))
            return known;
        return old.TryGetValue(shape, out known) ? Add(shape, known) : null;
    }

    private object Add(QueryShape shape, object run)
    {
        if (young.Count >= generation)
            (old, young) = (young, new());
        young[shape] = run;
        return run;
    }

    // What cannot be compiled is remembered as such.
    private object Compile<T>(Expression query)
    {
        var slots = new Slots();
        var body = slots.Visit(query);
        return compiler.Compile<T>(body, slots.Parameters) ?? new object();
    }

    /// <summary>Puts a parameter in the place of each captured value, in the order in which shapes give the values.</summary>
    private sealed class Slots : ExpressionVisitor
    {
        public List<ParameterExpression> Parameters { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (!CapturedValue.Is(node))
                return base.VisitMember(node);
            var slot = Expression.Parameter(node.Type, $"p{Parameters.Count}");
            Parameters.Add(slot);
            return slot;
        }

        protected override Expression VisitBinary(BinaryExpression node) =>
            node.Update(Visit(node.Left), node.Conversion, Visit(node.Right));

        // A node of the provider's own holds nothing that was captured.
        protected override Expression VisitExtension(Expression node) => node;
    }
}

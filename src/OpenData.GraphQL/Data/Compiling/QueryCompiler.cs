using System.Linq.Expressions;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data.Compiling;

/// <summary>
/// Has the host's data provider compile a query once for all requests that ask the same with other values, such as EF
/// Core's <c>EF.CompileAsyncQuery</c>. Without one, the provider sees each query as if it were new.
/// </summary>
public abstract class QueryCompiler
{
    /// <summary>What a node of the provider's own reads, the same object for the same table; null where it is not known.</summary>
    /// <param name="root">A node that is none of C#'s.</param>
    public abstract object? Root(Expression root);

    /// <summary>Compiles a query.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="query">The query, in which <paramref name="values"/> stand for what differs between requests.</param>
    /// <param name="values">The values, in the order in which they are given when it runs.</param>
    /// <returns>Runs the query for a request with those values; null where it cannot be compiled.</returns>
    public abstract Func<RequestContext, object?[], IAsyncEnumerable<T>>? Compile<T>(Expression query, IReadOnlyList<ParameterExpression> values);
}

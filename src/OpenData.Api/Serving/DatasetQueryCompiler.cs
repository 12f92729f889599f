using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Data.Compiling;
using OpenData.GraphQL.Execution;

namespace OpenData.Api.Serving;

/// <summary>Has EF Core compile queries: it then neither compares them with those it knows nor looks for their parameters.</summary>
internal sealed class DatasetQueryCompiler : QueryCompiler
{
    /// <summary>EF Core's method for a query with so many values, by their number.</summary>
    private static readonly Dictionary<int, MethodInfo> Methods = typeof(EF).GetMethods()
        .Where(method => method.Name == nameof(EF.CompileAsyncQuery) && TakesQueryable(method))
        .ToDictionary(method => method.GetGenericArguments().Length - 2);

    /// <inheritdoc/>
    public override object? Root(Expression root) => root.GetType() == typeof(EntityQueryRootExpression) ? ((EntityQueryRootExpression)root).EntityType : null;

    /// <inheritdoc/>
    public override Func<RequestContext, object?[], IAsyncEnumerable<T>>? Compile<T>(Expression query, IReadOnlyList<ParameterExpression> values)
    {
        if (!Methods.TryGetValue(values.Count, out var method)) return null;

        var db = Expression.Parameter(typeof(DatasetContext), "db");
        Type[] types = [typeof(DatasetContext), .. values.Select(value => value.Type)];
        var lambda = Expression.Lambda(
            Expression.GetFuncType([.. types, typeof(IQueryable<T>)]), new Detached().Visit(query), [db, .. values]);
        var compiled = (Delegate)method.MakeGenericMethod([.. types, typeof(T)]).Invoke(null, [lambda])!;

        var given = Expression.Parameter(typeof(object?[]), "given");
        var call = Expression.Invoke(
            Expression.Constant(compiled),
            [db, .. values.Select((value, i) => Expression.Convert(Expression.ArrayIndex(given, Expression.Constant(i)), value.Type))]);
        var run = Expression.Lambda<Func<DatasetContext, object?[], IAsyncEnumerable<T>>>(call, db, given).Compile();
        return (request, of) => run(request.Services.GetRequiredService<DatasetContext>(), of);
    }

    private static bool TakesQueryable(MethodInfo method) =>
        method.GetParameters()[0].ParameterType.GetGenericArguments()[0].GetGenericArguments()[^1] is { IsGenericType: true } result
        && result.GetGenericTypeDefinition() == typeof(IQueryable<>);

    /// <summary>Frees the query from the context that it was first asked through.</summary>
    private sealed class Detached : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root ? root.DetachQueryProvider() : node;
    }
}

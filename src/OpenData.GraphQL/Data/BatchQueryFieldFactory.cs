using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Data.Paging;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Execution.Resolvers;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Building;

namespace OpenData.GraphQL.Data;

/// <summary>Makes the resolvers of relations whose methods give a queryable.</summary>
internal static class BatchQueryFieldFactory
{
    public static FieldResolver Resolver<T>(
        QueryField<T> field, MethodInfo method, ParameterBinding parameters, PropertyInfo key, PropertyInfo relatedKey, QueryResult result)
        where T : class
    {
        if (parameters.Keys is not { } keys)
            throw new SchemaException("The first parameter of a batch must be the list of the keys.");
        var type = keys.Type.GetGenericArguments()[0];
        var make = typeof(BatchQueryFieldFactory).GetMethod(
            result switch { QueryResult.Connection => nameof(Connections), QueryResult.First => nameof(Firsts), _ => nameof(Lists) },
            BindingFlags.NonPublic | BindingFlags.Static)!;
        var lambda = Expression.Lambda(
            typeof(Func<,,>).MakeGenericType(keys.Type, typeof(ResolverContext), typeof(IQueryable<T>)), parameters.Call(method), keys, parameters.Context);
        return (FieldResolver)make.MakeGenericMethod(type, typeof(T)).Invoke(null, [field, lambda, key, relatedKey])!;
    }

    private static BatchResolver<TKey, IReadOnlyList<T>> Lists<TKey, T>(
        QueryField<T> field, Expression<Func<IReadOnlyList<TKey>, ResolverContext, IQueryable<T>>> source, PropertyInfo key, PropertyInfo relatedKey)
        where TKey : notnull
        where T : class =>
        new(BatchFieldFactory.Reader<TKey>(key), new BatchQueryResolver<TKey, T>(field, CompiledLater.Of(source), relatedKey).Lists, []);

    private static BatchResolver<TKey, T?> Firsts<TKey, T>(
        QueryField<T> field, Expression<Func<IReadOnlyList<TKey>, ResolverContext, IQueryable<T>>> source, PropertyInfo key, PropertyInfo relatedKey)
        where TKey : notnull
        where T : class =>
        new(BatchFieldFactory.Reader<TKey>(key), new BatchQueryResolver<TKey, T>(field, CompiledLater.Of(source), relatedKey).Firsts, null);

    private static BatchResolver<TKey, Connection<T>> Connections<TKey, T>(
        QueryField<T> field, Expression<Func<IReadOnlyList<TKey>, ResolverContext, IQueryable<T>>> source, PropertyInfo key, PropertyInfo relatedKey)
        where TKey : notnull
        where T : class =>
        new(
            BatchFieldFactory.Reader<TKey>(key),
            new BatchQueryResolver<TKey, T>(field, CompiledLater.Of(source), relatedKey).Connections,
            new Connection<T>([], _ => "", new PageInfo(false, false, null, null), 0));
}

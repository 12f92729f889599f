using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Data.Compiling;
using OpenData.GraphQL.Data.Ordering;
using OpenData.GraphQL.Data.Paging;
using OpenData.GraphQL.Execution;

namespace OpenData.GraphQL.Data;

/// <summary>Answers a relation whose method gives a queryable over the related entities of all keys: one statement for all.</summary>
/// <param name="field">What is known of the field.</param>
/// <param name="source">The method.</param>
/// <param name="relatedKey">The property of the related entities that holds the key.</param>
internal sealed class BatchQueryResolver<TKey, T>(
    QueryField<T> field, Func<IReadOnlyList<TKey>, ResolverContext, IQueryable<T>> source, PropertyInfo relatedKey)
    where TKey : notnull
    where T : class
{
    private readonly PropertyPath keyPath = new([relatedKey]);
    private readonly Func<object, object?> readKey = new PropertyPath([relatedKey]).Reader();

    public async ValueTask<Func<TKey, IReadOnlyList<T>>> Lists(IReadOnlyList<TKey> keys, ResolverContext context)
    {
        var rows = await Rows(keys, context).ConfigureAwait(false);
        var byKey = new Dictionary<TKey, List<T>>();
        foreach (var row in rows)
        {
            var key = KeyOf(row);
            if (!byKey.TryGetValue(key, out var list))
                byKey.Add(key, list = []);
            list.Add(row);
        }

        return key => byKey.TryGetValue(key, out var list) ? list : [];
    }

    public async ValueTask<Func<TKey, T?>> Firsts(IReadOnlyList<TKey> keys, ResolverContext context)
    {
        var rows = await Rows(keys, context).ConfigureAwait(false);
        var byKey = new Dictionary<TKey, T>(rows.Count);
        foreach (var row in rows)
            byKey.TryAdd(KeyOf(row), row);
        return key => byKey.GetValueOrDefault(key);
    }

    private ValueTask<List<T>> Rows(IReadOnlyList<TKey> keys, ResolverContext context)
    {
        if (!context.Plan.Arguments.AreFixed)
            return QueryRunner.ToList(Query(keys, context), context.Request);
        // The method is asked once for each place of an operation, for one key and for several: after that only the keys are new.
        object?[] inputs = [keys, keys.Count == 1 ? keys[0] : null, .. context.Arguments];
        var prepared = context.Plan.Remember(
            (Resolver: this, IsOne: keys.Count == 1),
            of => PreparedQuery<T>.Of(of.Resolver.Query(keys, context), context.Request, inputs, place => place >= 2));
        return prepared is null
            ? QueryRunner.ToList(Query(keys, context), context.Request)
            : prepared.ToList(context.Request, inputs);
    }

    private IQueryable<T> Query(IReadOnlyList<TKey> keys, ResolverContext context) =>
        QueryField<T>.Projected(field.Ordered(field.Filtered(source(keys, context), context), context), [keyPath], context, isConnection: false);

    public async ValueTask<Func<TKey, Connection<T>>> Connections(IReadOnlyList<TKey> keys, ResolverContext context)
    {
        var terms = field.Terms(context);
        var pager = new Pager<T>(terms, QueryField<T>.PageOf(context), context.Request.Options.NullsSortFirst);
        var query = field.Filtered(source(keys, context), context);
        var totals = QueryField<T>.IsSelected(context, "totalCount") ? await Count(query, context).ConfigureAwait(false) : null;
        var byKey = QueryField<T>.IsSelected(context, "nodes", "edges", "pageInfo")
            ? (await Rows(query, pager, terms, context).ConfigureAwait(false)).ToLookup(KeyOf)
            : Array.Empty<T>().ToLookup(KeyOf);
        return key => pager.Page([.. byKey[key]], totals is null ? null : totals.GetValueOrDefault(key));
    }

    // The first rows of each group: SQL numbers the rows of a window, whatever the number of groups.
    private async ValueTask<List<T>> Rows(IQueryable<T> query, Pager<T> pager, IReadOnlyList<OrderTerm> terms, ResolverContext context)
    {
        var behind = pager.Behind(query);
        var keys = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Distinct),
            [relatedKey.PropertyType],
            Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), relatedKey.PropertyType], behind.Expression, Expression.Quote(KeyLambda())));
        var key = Expression.Parameter(relatedKey.PropertyType, "key");
        var entity = Expression.Parameter(typeof(T), "e");
        var ofKey = Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(entity, relatedKey), key), entity);
        var group = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(T)], behind.Expression, Expression.Quote(ofKey));
        var firsts = Expression.Lambda(typeof(Func<,>).MakeGenericType(key.Type, typeof(IEnumerable<T>)), pager.First(group), key);
        var rows = behind.Provider.CreateQuery<T>(
            Expression.Call(typeof(Queryable), nameof(Queryable.SelectMany), [key.Type, typeof(T)], keys, Expression.Quote(firsts)));
        var found = await QueryRunner.ToList(
            QueryField<T>.Projected(rows, [keyPath, .. terms.Select(t => t.Path)], context, isConnection: true), context.Request).ConfigureAwait(false);
        // SQL need not keep the order of the windows when it joins their rows.
        found.Sort(pager.Compare);
        return found;
    }

    private async ValueTask<Dictionary<TKey, int>> Count(IQueryable<T> query, ResolverContext context)
    {
        var key = KeyLambda();
        var count = typeof(BatchQueryResolver<TKey, T>).GetMethod(nameof(CountBy), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(relatedKey.PropertyType);
        var counts = (IQueryable<KeyCount>)count.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [query, key], null)!;
        var rows = await QueryRunner.ToList(counts, context.Request).ConfigureAwait(false);
        return rows.Where(r => r.Key is not null).ToDictionary(r => (TKey)r.Key!, r => r.Count);
    }

    private static IQueryable<KeyCount> CountBy<TRelated>(IQueryable<T> query, LambdaExpression key) =>
        query.GroupBy((Expression<Func<T, TRelated>>)key).Select(g => new KeyCount { Key = g.Key, Count = g.Count() });

    private LambdaExpression KeyLambda()
    {
        var entity = Expression.Parameter(typeof(T), "e");
        return Expression.Lambda(Expression.Property(entity, relatedKey), entity);
    }

    private TKey KeyOf(T row) => (TKey)readKey(row)!;

    private sealed class KeyCount
    {
        public object? Key { get; init; }

        public int Count { get; init; }
    }
}

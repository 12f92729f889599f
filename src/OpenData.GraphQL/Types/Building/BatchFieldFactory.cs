using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Execution.Resolvers;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Makes the fields of relations: methods that answer for all keys of a level.</summary>
internal static class BatchFieldFactory
{
    public static Field Make(MethodInfo method, BatchAttribute batch, Type? parent, TypeRegistry registry)
    {
        var property = KeyOf(batch, parent);
        var key = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var parameters = ParameterBinding.Of(method, parent, registry, key);
        if (parameters.Keys is null)
            throw new SchemaException($"The first parameter of a batch must be IReadOnlyList<{key.Name}>, the keys.");
        var (result, task) = ResolverCompiler.AsValueTask(parameters.Call(method), method.ReturnType);
        var (kind, value) = ValueOf(result, key);
        var annotated = AnnotatedType.OfLastArgument(method);
        // A lookup has a list for every key, be it empty; a dictionary may lack a key, so its values are nullable
        // only where the declaration says so.
        if (kind == nameof(Lookup))
            annotated = new AnnotatedType(typeof(IEnumerable<>).MakeGenericType(value), IsNullable: false, annotated);
        var type = registry.Output(annotated, FieldFactory.IsId(method));
        var lambda = Expression.Lambda(
            typeof(Func<,,>).MakeGenericType(parameters.Keys.Type, typeof(ResolverContext), task.Type), task, parameters.Keys, parameters.Context);
        var make = typeof(BatchFieldFactory).GetMethod(kind, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(key, value, result);
        return new Field(Naming.Of(method), type, registry.Docs.Of(method))
        {
            DeprecationReason = Naming.DeprecationOf(method),
            Arguments = parameters.Arguments,
            Resolver = (FieldResolver)make.Invoke(null, [property, lambda])!,
            Needs = new FieldNeeds([property.Name]),
            Cost = method.GetCustomAttribute<CostAttribute>()?.Cost,
        };
    }

    public static PropertyInfo KeyOf(BatchAttribute batch, Type? parent)
    {
        if (parent is null)
            throw new SchemaException("A batch belongs into a class with [ObjectType<T>].");
        return FieldFactory.PropertyOf(parent, batch.Key) ?? throw new SchemaException($"The batch key '{batch.Key}' is no property of {parent.Name}.");
    }

    public static TryGetKey<TKey> Reader<TKey>(PropertyInfo property)
        where TKey : notnull
    {
        var parent = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(parent, property.ReflectedType!), property);
        // Boxing tells null apart for all kinds of keys alike.
        if (property.PropertyType == typeof(TKey))
        {
            var get = CompiledLater.Of(Expression.Lambda<Func<object, TKey?>>(read, parent));
            return (object value, [MaybeNullWhen(false)] out TKey key) => (key = get(value)) is not null;
        }

        var boxed = CompiledLater.Of(Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), parent));
        return (object value, [MaybeNullWhen(false)] out TKey key) =>
        {
            var found = boxed(value);
            key = found is null ? default : (TKey)found;
            return found is not null;
        };
    }

    private static (string Kind, Type Value) ValueOf(Type result, Type key)
    {
        foreach (var type in result.GetInterfaces().Prepend(result).Where(t => t.IsGenericType))
        {
            var arguments = type.GetGenericArguments();
            var open = type.GetGenericTypeDefinition();
            if (open == typeof(ILookup<,>) && arguments[0] == key)
                return (nameof(Lookup), arguments[1]);
            if (open == typeof(IReadOnlyDictionary<,>) && arguments[0] == key)
                return (nameof(Dictionary), arguments[1]);
        }

        throw new SchemaException($"A batch returns IReadOnlyDictionary<{key.Name}, …> (one value each) or ILookup<{key.Name}, …> (lists).");
    }

    private static BatchResolver<TKey, TValue?> Dictionary<TKey, TValue, TResult>(
        PropertyInfo key, Expression<Func<IReadOnlyList<TKey>, ResolverContext, ValueTask<TResult>>> function)
        where TKey : notnull
        where TResult : IReadOnlyDictionary<TKey, TValue>
    {
        var resolve = CompiledLater.Of(function);
        return new(
            Reader<TKey>(key),
            async (keys, context) =>
            {
                var values = await resolve(keys, context).ConfigureAwait(false);
                return k => values.TryGetValue(k, out var value) ? value : default;
            },
            default);
    }

    private static BatchResolver<TKey, IEnumerable<TValue>> Lookup<TKey, TValue, TResult>(
        PropertyInfo key, Expression<Func<IReadOnlyList<TKey>, ResolverContext, ValueTask<TResult>>> function)
        where TKey : notnull
        where TResult : ILookup<TKey, TValue>
    {
        var resolve = CompiledLater.Of(function);
        return new(
            Reader<TKey>(key),
            async (keys, context) =>
            {
                var values = await resolve(keys, context).ConfigureAwait(false);
                return k => values[k];
            },
            []);
    }
}

using System.Collections.Concurrent;
using System.Reflection;

namespace OpenData.GraphQL.Data;

/// <summary>The methods of <see cref="Queryable"/> that queries are made of, looked up once for each pair of types.</summary>
internal static class QueryableMethods
{
    private static readonly ConcurrentDictionary<(string Name, Type Item, Type? Result), MethodInfo> Known = new();

    /// <summary>A method that takes a query and a lambda over its items, or a number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="item">The type of the items.</param>
    /// <param name="result">The type of what the lambda gives, where the method is generic over that too.</param>
    public static MethodInfo Of(string name, Type item, Type? result = null) => Known.GetOrAdd((name, item, result), Find);

    private static MethodInfo Find((string Name, Type Item, Type? Result) key)
    {
        Type[] types = key.Result is null ? [key.Item] : [key.Item, key.Result];
        return typeof(Queryable).GetMethods()
            .Where(m => m.Name == key.Name && m.IsGenericMethodDefinition && m.GetGenericArguments().Length == types.Length)
            .First(m => m.GetParameters() is [_, var second] && second.ParameterType != typeof(Range))
            .MakeGenericMethod(types);
    }
}

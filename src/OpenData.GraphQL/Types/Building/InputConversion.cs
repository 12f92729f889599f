using System.Collections.Concurrent;
using System.Reflection;
using OpenData.GraphQL.Execution.Completion;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Makes C# values of coerced ones where they differ: arrays of lists, small integers of Int.</summary>
internal static class InputConversion
{
    private static readonly MethodInfo ArrayOf =
        typeof(InputConversion).GetMethod(nameof(Array), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly ConcurrentDictionary<Type, Func<object?, object?>?> Known = new();

    private static readonly HashSet<Type> Narrow = [typeof(byte), typeof(short), typeof(ushort), typeof(uint), typeof(float)];

    /// <returns>Null where the coerced value can be used as it is.</returns>
    /// <exception cref="SchemaException">The C# list is neither an array nor an interface that arrays implement.</exception>
    public static Func<object?, object?>? To(Type type) => Known.GetOrAdd(type, Make);

    private static Func<object?, object?>? Make(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (Narrow.Contains(plain))
            return value => value is null ? null : System.Convert.ChangeType(value, plain);
        if (Completers.ItemOf(type) is not { } item)
            return null;
        if (type.IsAssignableTo(typeof(IReadOnlyDictionary<string, object?>)))
            return null;
        if (!type.IsAssignableFrom(item.MakeArrayType()))
            throw new SchemaException($"A list argument must be {item.Name}[] or IReadOnlyList<{item.Name}>.");
        var convertItem = To(item);
        var array = ArrayOf.MakeGenericMethod(item).CreateDelegate<Func<object?, Func<object?, object?>?, object?>>();
        return value => array(value, convertItem);
    }

    private static T[]? Array<T>(object? value, Func<object?, object?>? convertItem)
    {
        if (value is not List<object?> list)
            return value as T[];
        var items = new T[list.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = (T)(convertItem is null ? list[i] : convertItem(list[i]))!;
        return items;
    }
}

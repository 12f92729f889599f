using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace OpenData.GraphQL.Data;

/// <summary>
/// Puts a value into a query as if a C# closure had captured it: providers make it an SQL parameter, and their query
/// caches see the same query whatever the value is.
/// </summary>
internal static class Parameterized
{
    // As many as there are types of columns.
    private static readonly ConcurrentDictionary<Type, Func<object?, Expression>> Makers = new();

    public static Expression Value(object? value, Type type) => Makers.GetOrAdd(type, Maker)(value);

    /// <summary>Whether an object holds a value that was put into a query here.</summary>
    public static bool IsOwner(object owner) => owner.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Boxed<>);

    private static Func<object?, Expression> Maker(Type type) =>
        typeof(Parameterized).GetMethod(nameof(Box), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).CreateDelegate<Func<object?, Expression>>();

    private static MemberExpression Box<T>(object? value) => Expression.Field(Expression.Constant(new Boxed<T>((T)value!)), Boxed<T>.Field);

    private sealed class Boxed<T>(T value)
    {
        public static readonly FieldInfo Field = typeof(Boxed<T>).GetField(nameof(Value))!;

        public readonly T Value = value;
    }
}

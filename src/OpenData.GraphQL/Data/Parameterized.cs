using System.Linq.Expressions;

namespace OpenData.GraphQL.Data;

/// <summary>
/// Puts a value into a query as if a C# closure had captured it: providers make it an SQL parameter, and their query
/// caches see the same query whatever the value is.
/// </summary>
internal static class Parameterized
{
    public static Expression Value(object? value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;
        return Expression.Field(Expression.Constant(box), nameof(Box<>.Value));
    }

    private sealed class Box<T>(T value)
    {
        public readonly T Value = value;
    }
}

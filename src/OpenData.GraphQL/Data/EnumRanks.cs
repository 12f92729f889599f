using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace OpenData.GraphQL.Data;

/// <summary>
/// The order of an enum's values: that of their declaration, which is also that of the schema. A database may store them
/// as text or as numbers of its own, so the order is written into the query.
/// </summary>
internal static class EnumRanks
{
    private static readonly ConcurrentDictionary<Type, object[]> Known = new();

    /// <summary>The place of a value among the values of its enum; null for null.</summary>
    public static int? Of(object? value) => value is null ? null : Array.IndexOf(Values(value.GetType()), value);

    /// <summary>The place of the column's value; null where the column is null.</summary>
    public static Expression Of(Expression column)
    {
        var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
        var isNullable = type != column.Type;
        var values = Values(type);
        Expression rank = Expression.Constant(isNullable ? (int?)values.Length : values.Length, isNullable ? typeof(int?) : typeof(int));
        for (var i = values.Length - 1; i >= 0; i--)
            rank = Expression.Condition(Expression.Equal(column, Expression.Constant(values[i], column.Type)), Expression.Constant(i, rank.Type), rank);
        return isNullable
            ? Expression.Condition(Expression.Equal(column, Expression.Constant(null, column.Type)), Expression.Constant(null, rank.Type), rank)
            : rank;
    }

    private static object[] Values(Type type) => Known.GetOrAdd(
        type, static t => [.. t.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(f => f.MetadataToken).Select(f => f.GetValue(null)!).Distinct()]);
}

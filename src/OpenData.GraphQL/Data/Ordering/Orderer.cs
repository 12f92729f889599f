using System.Linq.Expressions;

namespace OpenData.GraphQL.Data.Ordering;

/// <summary>Orders a query.</summary>
internal static class Orderer
{
    /// <param name="query">The query.</param>
    /// <param name="terms">The terms, ending in the key.</param>
    /// <param name="reverse">Whether to order the other way round, to read the last rows first.</param>
    /// <param name="nullsSortFirst">Whether the database orders null before all values, as SQLite does.</param>
    public static IQueryable<T> Order<T>(IQueryable<T> query, IReadOnlyList<OrderTerm> terms, bool reverse, bool nullsSortFirst) =>
        query.Provider.CreateQuery<T>(Order<T>(query.Expression, terms, reverse, nullsSortFirst));

    /// <summary>The same for a query inside another one.</summary>
    public static Expression Order<T>(Expression query, IReadOnlyList<OrderTerm> terms, bool reverse, bool nullsSortFirst)
    {
        var expression = query;
        var first = true;
        foreach (var term in terms)
        {
            var descending = term.IsDescending != reverse;
            var entity = Expression.Parameter(typeof(T), "e");
            var access = Comparable(term.Path.Access(entity));
            if (!nullsSortFirst && IsNullable(access.Type))
            {
                var rank = Expression.Condition(
                    Expression.Equal(access, Expression.Constant(null, access.Type)), Expression.Constant(0), Expression.Constant(1));
                Add(rank);
            }

            Add(access);

            void Add(Expression by)
            {
                var method = (first, descending) switch
                {
                    (true, false) => nameof(Queryable.OrderBy),
                    (true, true) => nameof(Queryable.OrderByDescending),
                    (false, false) => nameof(Queryable.ThenBy),
                    (false, true) => nameof(Queryable.ThenByDescending),
                };
                expression = Expression.Call(QueryableMethods.Of(method, typeof(T), by.Type), expression, Expression.Quote(Expression.Lambda(by, entity)));
                first = false;
            }
        }

        return expression;
    }

    public static bool IsNullable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>Booleans have an order in SQL but not in C#, enums one in the schema but not in SQL.</summary>
    public static Expression Comparable(Expression access) => access.Type switch
    {
        var type when type == typeof(bool) => Expression.Condition(access, Expression.Constant(1), Expression.Constant(0)),
        var type when (Nullable.GetUnderlyingType(type) ?? type).IsEnum => EnumRanks.Of(access),
        _ => access,
    };

    /// <summary>The same for a value.</summary>
    public static object? Comparable(object? value) => value switch
    {
        bool truth => truth ? 1 : 0,
        Enum => EnumRanks.Of(value),
        _ => value,
    };
}

using System.Linq.Expressions;
using OpenData.GraphQL.Data.Ordering;

namespace OpenData.GraphQL.Data.Paging;

/// <summary>Keeps the rows behind (or before) a place in an ordering, by comparing values instead of counting rows.</summary>
internal static class Keyset
{
    public static IQueryable<T> Behind<T>(IQueryable<T> query, IReadOnlyList<OrderTerm> terms, IReadOnlyList<object?> values, bool before)
    {
        var entity = Expression.Parameter(typeof(T), "e");
        Expression? result = null;
        // Lexicographic: behind in the last term, or equal there and behind in the one before it, and so on.
        for (var i = terms.Count - 1; i >= 0; i--)
        {
            var column = Orderer.Comparable(terms[i].Path.Access(entity));
            var value = Orderer.Comparable(values[i]);
            var behind = Behind(column, value, terms[i].IsDescending != before, terms[i].Path.IsRequired);
            result = result is null
                ? behind
                : Expression.OrElse(behind, Expression.AndAlso(Same(column, value), result));
        }

        return query.Where(Expression.Lambda<Func<T, bool>>(result!, entity));
    }

    // Null counts as smaller than every value.
    private static Expression Behind(Expression column, object? value, bool descending, bool isRequired)
    {
        if (value is null)
            return descending ? Expression.Constant(false) : Expression.NotEqual(column, Expression.Constant(null, column.Type));
        var compare = Compare(column, value, descending);
        // A test for null on a column that is never null would keep the database from using its index.
        return descending && Orderer.IsNullable(column.Type) && !isRequired
            ? Expression.OrElse(compare, Expression.Equal(column, Expression.Constant(null, column.Type)))
            : compare;
    }

    private static BinaryExpression Same(Expression column, object? value) => value is null
        ? Expression.Equal(column, Expression.Constant(null, column.Type))
        : Expression.Equal(column, Parameterized.Value(value, column.Type));

    private static BinaryExpression Compare(Expression column, object value, bool descending)
    {
        var parameter = Parameterized.Value(value, column.Type);
        if (column.Type != typeof(string))
            return descending ? Expression.LessThan(column, parameter) : Expression.GreaterThan(column, parameter);
        var order = Expression.Call(typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!, column, parameter);
        return descending
            ? Expression.LessThan(order, Expression.Constant(0))
            : Expression.GreaterThan(order, Expression.Constant(0));
    }
}

using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace OpenData.GraphQL.Data.Filtering;

/// <summary>An operation of <c>where</c> on one column.</summary>
/// <param name="Name">The name of the input field.</param>
/// <param name="TakesList">Whether it takes a list of values.</param>
/// <param name="TakesNull">Whether it takes null.</param>
/// <param name="Description">What it tests.</param>
/// <param name="Test">The test over the column and the value.</param>
internal sealed record FilterOperation(
    string Name, bool TakesList, bool TakesNull, string Description, Func<Expression, Expression, Expression> Test)
{
    /// <summary>Whether it looks into a text.</summary>
    public bool IsTextSearch => Text.Contains(this);

    private static readonly ConcurrentDictionary<Type, FilterOperation[]> ByColumn = new();

    private static readonly FilterOperation[] Equality =
    [
        new("eq", false, true, "Equal to the value; null finds what is missing.", Expression.Equal),
        new("neq", false, true, "Not equal to the value; null finds what is not missing.", Expression.NotEqual),
    ];

    private static readonly FilterOperation[] Membership =
    [
        new("in", true, false, "Equal to one of the values.", Contains),
        new("nin", true, false, "Equal to none of the values.", (column, values) => Expression.Not(Contains(column, values))),
    ];

    private static readonly FilterOperation[] Comparison =
    [
        new("gt", false, false, "Greater than the value.", Expression.GreaterThan),
        new("gte", false, false, "Greater than the value, or equal to it.", Expression.GreaterThanOrEqual),
        new("lt", false, false, "Less than the value.", Expression.LessThan),
        new("lte", false, false, "Less than the value, or equal to it.", Expression.LessThanOrEqual),
    ];

    private static readonly FilterOperation[] Text =
    [
        new("contains", false, false, "Contains the text; upper and lower case differ.", Call(nameof(string.Contains))),
        new("startsWith", false, false, "Starts with the text; upper and lower case differ.", Call(nameof(string.StartsWith))),
        new("endsWith", false, false, "Ends with the text; upper and lower case differ.", Call(nameof(string.EndsWith))),
    ];

    public static IReadOnlyList<FilterOperation> Of(Type column) => ByColumn.GetOrAdd(column, Find);

    private static FilterOperation[] Find(Type column) => column switch
    {
        _ when column == typeof(bool) => Equality,
        _ when column == typeof(string) => [.. Equality, .. Membership, .. Text],
        _ when column.IsEnum || column == typeof(Uri) => [.. Equality, .. Membership],
        _ => [.. Equality, .. Membership, .. Comparison],
    };

    private static MethodCallExpression Contains(Expression column, Expression values) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [column.Type], values, column);

    private static Func<Expression, Expression, Expression> Call(string method) =>
        (column, value) => Expression.Call(column, typeof(string).GetMethod(method, [typeof(string)])!, value);
}

using System.Linq.Expressions;
using System.Reflection;

namespace OpenData.GraphQL.Data.Compiling;

/// <summary>What a C# closure captured: in a query, the parts that differ between requests that ask the same.</summary>
internal static class CapturedValue
{
    /// <summary>Whether the access leads to a captured value.</summary>
    public static bool Is(MemberExpression access)
    {
        Expression? from = access;
        while (from is MemberExpression member)
            from = member.Expression;
        return from is ConstantExpression;
    }

    /// <summary>The value that the access leads to.</summary>
    public static object? Of(MemberExpression access)
    {
        var owner = access.Expression switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression member => Of(member),
            _ => throw new InvalidOperationException($"'{access}' is no captured value."),
        };
        return access.Member switch
        {
            // A boxed nullable is its value or null.
            { DeclaringType: { IsGenericType: true } type } member when type.GetGenericTypeDefinition() == typeof(Nullable<>) =>
                member.Name == nameof(Nullable<>.HasValue) ? owner is not null : owner,
            FieldInfo field => field.GetValue(owner),
            PropertyInfo property => property.GetValue(owner),
            _ => throw new InvalidOperationException($"'{access}' is no captured value."),
        };
    }
}

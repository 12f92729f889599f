using System.Linq.Expressions;
using System.Reflection;

namespace OpenData.GraphQL.Data.Compiling;

/// <summary>What a C# closure captured: in a query, the parts that differ between requests that ask the same.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsOwn">Whether the engine put it there, for an argument of its own such as <c>where</c> or <c>first</c>.</param>
internal readonly record struct CapturedValue(object? Value, bool IsOwn)
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
    public static CapturedValue Of(MemberExpression access) =>
        new(Read(access), access.Expression is ConstantExpression { Value: { } owner } && Parameterized.IsOwner(owner));

    private static object? Read(MemberExpression access)
    {
        var owner = access.Expression switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression member => Read(member),
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

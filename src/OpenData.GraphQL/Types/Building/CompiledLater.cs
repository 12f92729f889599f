using System.Linq.Expressions;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Functions that are compiled when they are first called: a schema has hundreds of them, and few programs call them all.</summary>
internal static class CompiledLater
{
    public static Func<T, TResult> Of<T, TResult>(Expression<Func<T, TResult>> function)
    {
        var compiled = new Lazy<Func<T, TResult>>(function.Compile);
        return value => compiled.Value(value);
    }

    public static Func<T1, T2, TResult> Of<T1, T2, TResult>(Expression<Func<T1, T2, TResult>> function)
    {
        var compiled = new Lazy<Func<T1, T2, TResult>>(function.Compile);
        return (first, second) => compiled.Value(first, second);
    }
}

using System.Linq.Expressions;
using System.Reflection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Execution.Resolvers;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Compiles resolvers from C# members, so that no request uses reflection.</summary>
internal static class ResolverCompiler
{
    public static FieldResolver OfProperty(PropertyInfo property, Type parent, bool isAutomatic)
    {
        if (isAutomatic && !parent.IsValueType)
            return Make(nameof(Getter), [parent, property.PropertyType], property);
        var input = Expression.Parameter(typeof(object));
        var context = Expression.Parameter(typeof(ResolverContext));
        var read = Expression.Property(Expression.Convert(input, parent), property);
        return Make(nameof(Method), [property.PropertyType], Lambda(read, property.PropertyType, input, context));
    }

    public static FieldResolver OfMethod(MethodInfo method, ParameterBinding parameters)
    {
        var call = parameters.Call(method);
        if (!AnnotatedType.IsTask(method.ReturnType))
            return Make(nameof(Method), [method.ReturnType], Lambda(call, method.ReturnType, parameters.Parent, parameters.Context));
        var (result, task) = AsValueTask(call, method.ReturnType);
        return Make(nameof(AsyncMethod), [result], Lambda(task, task.Type, parameters.Parent, parameters.Context));
    }

    /// <summary>Wraps a call so that it gives a <see cref="ValueTask{T}"/>, whatever it gave before.</summary>
    public static (Type Result, Expression Task) AsValueTask(Expression call, Type type)
    {
        if (!AnnotatedType.IsTask(type))
        {
            var wrapped = typeof(ValueTask<>).MakeGenericType(type);
            return (type, Expression.New(wrapped.GetConstructor([type])!, call));
        }

        var result = type.GetGenericArguments()[0];
        var target = typeof(ValueTask<>).MakeGenericType(result);
        return (result, type == target ? call : Expression.New(target.GetConstructor([type])!, call));
    }

    private static LambdaExpression Lambda(Expression body, Type result, ParameterExpression parent, ParameterExpression context) =>
        Expression.Lambda(typeof(Func<,,>).MakeGenericType(typeof(object), typeof(ResolverContext), result), body, parent, context);

    private static FieldResolver Make(string factory, Type[] types, object argument) =>
        (FieldResolver)typeof(ResolverCompiler).GetMethod(factory, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(types).Invoke(null, [argument])!;

    private static GetterResolver<TParent, TValue> Getter<TParent, TValue>(PropertyInfo property)
        where TParent : class => new(property.GetMethod!.CreateDelegate<Func<TParent, TValue>>());

    private static MethodResolver<TValue> Method<TValue>(LambdaExpression resolve) =>
        new(CompiledLater.Of((Expression<Func<object, ResolverContext, TValue>>)resolve));

    private static AsyncMethodResolver<TValue> AsyncMethod<TValue>(LambdaExpression resolve) =>
        new(CompiledLater.Of((Expression<Func<object, ResolverContext, ValueTask<TValue>>>)resolve));
}

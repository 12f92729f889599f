using System.Reflection;

namespace OpenData.GraphQL.Types.Building;

/// <summary>A C# type with what its annotations say about null, at every depth.</summary>
/// <param name="Clr">The type, without <see cref="System.Nullable{T}"/>.</param>
/// <param name="IsNullable">Whether null is allowed.</param>
/// <param name="Item">The type of the items of a list; null for what is no list.</param>
internal sealed record AnnotatedType(Type Clr, bool IsNullable, AnnotatedType? Item)
{
    private static readonly NullabilityInfoContext Context = new();

    public static AnnotatedType Of(ParameterInfo parameter) => Of(parameter.ParameterType, Read(() => Context.Create(parameter)));

    public static AnnotatedType Of(PropertyInfo property) => Of(property.PropertyType, Read(() => Context.Create(property)));

    /// <summary>What a method returns, without the task around it.</summary>
    public static AnnotatedType OfResult(MethodInfo method)
    {
        var info = Read(() => Context.Create(method.ReturnParameter));
        return IsTask(method.ReturnType)
            ? Of(method.ReturnType.GetGenericArguments()[0], info.GenericTypeArguments[0])
            : Of(method.ReturnType, info);
    }

    public static bool IsTask(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    /// <summary>The last type argument with its annotations: the values of a dictionary or a lookup.</summary>
    public static AnnotatedType OfLastArgument(MethodInfo method)
    {
        var info = Read(() => Context.Create(method.ReturnParameter));
        if (IsTask(method.ReturnType))
            info = info.GenericTypeArguments[0];
        return Of(info.GenericTypeArguments[^1].Type, info.GenericTypeArguments[^1]);
    }

    private static AnnotatedType Of(Type type, NullabilityInfo info)
    {
        var plain = System.Nullable.GetUnderlyingType(type);
        var isNullable = plain is not null || (!type.IsValueType && info.ReadState != NullabilityState.NotNull);
        return new(plain ?? type, isNullable, ItemOf(type, info));
    }

    private static AnnotatedType? ItemOf(Type type, NullabilityInfo info)
    {
        if (Execution.Completion.Completers.ItemOf(type) is not { } item)
            return null;
        var inner = info.ElementType ?? info.GenericTypeArguments.LastOrDefault(a => a.Type == item);
        return inner is null ? new(System.Nullable.GetUnderlyingType(item) ?? item, !item.IsValueType, null) : Of(item, inner);
    }

    // The context is not made for use by several threads.
    private static NullabilityInfo Read(Func<NullabilityInfo> read)
    {
        lock (Context)
            return read();
    }
}

using System.Collections;
using OpenData.GraphQL.Execution.Results;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Completion;

/// <summary>Makes the completer for a GraphQL type whose values come as one C# type.</summary>
internal static class Completers
{
    /// <exception cref="SchemaException">Values of the C# type cannot be of the GraphQL type.</exception>
    public static Completer<T> For<T>(GraphQLType type) => (Completer<T>)For(type, typeof(T));

    /// <summary>The type of the items of a C# list, or null; a string is no list.</summary>
    public static Type? ItemOf(Type clr) => clr == typeof(string)
        ? null
        : clr.GetInterfaces().Prepend(clr)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];

    private static object For(GraphQLType type, Type clr) => type.Nullable switch
    {
        ListType list when clr == typeof(object) =>
            Make(typeof(ListCompleter<,>), [clr, clr], For(list.OfType, clr), list.OfType.IsNonNull, (Func<object, IEnumerable<object>>)Items),
        ListType list when ItemOf(clr) is { } item =>
            Make(typeof(ListCompleter<,>), [clr, item], For(list.OfType, item), list.OfType.IsNonNull, null),
        ScalarType or EnumType when LeafWriters.Fits(type.Named, clr) => Make(typeof(LeafCompleter<>), [clr], type.Named),
        NamedType { IsComposite: true } => Make(typeof(CompositeCompleter<>), [clr]),
        _ => throw new SchemaException($"Values of C# type {clr.Name} cannot be of type {type}."),
    };

    private static object Make(Type generic, Type[] arguments, params object?[] values) =>
        Activator.CreateInstance(generic.MakeGenericType(arguments), values)!;

    private static IEnumerable<object> Items(object value) => value is IEnumerable items and not string
        ? items.Cast<object>()
        : throw new InvalidOperationException("A list was expected.");
}

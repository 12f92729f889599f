namespace OpenData.GraphQL.Types;

/// <summary>
/// The public static methods of the class are fields of the interface, and of every object type that implements it and
/// has no field of that name in a node class of its own.
/// </summary>
/// <typeparam name="T">The C# interface, which has <see cref="InterfaceTypeAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T> : Attribute
    where T : class;

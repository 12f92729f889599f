namespace OpenData.GraphQL.Types;

/// <summary>The public static methods of the class become fields of the object type of <typeparamref name="T"/>; a field of the same name replaces the one made of a property.</summary>
/// <typeparam name="T">The C# class or record whose instances are the objects.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute
    where T : notnull;

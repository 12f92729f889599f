namespace OpenData.GraphQL.Types;

/// <summary>An object: a named set of fields (specification 3.6).</summary>
/// <param name="name">The name, unique in its schema.</param>
/// <param name="fields">Gives the fields; called once and late, so that types can refer to each other.</param>
/// <param name="interfaces">Gives the implemented interfaces; null for none.</param>
/// <param name="description">What the type means, in Markdown; null where nothing is said.</param>
public sealed class ObjectType(
    string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces = null, string? description = null)
    : FieldsType(name, fields, interfaces, description)
{
    /// <summary>Whether a value is an object of this type, where its C# class does not tell; null where it does.</summary>
    public Func<object, bool>? IsTypeOf { get; init; }
}

namespace OpenData.GraphQL.Types;

/// <summary>An interface: fields that other types promise to have (specification 3.7).</summary>
/// <param name="name">The name, unique in its schema.</param>
/// <param name="fields">Gives the fields; called once and late, so that types can refer to each other.</param>
/// <param name="interfaces">Gives the interfaces that this one implements; null for none.</param>
/// <param name="description">What the type means, in Markdown; null where nothing is said.</param>
public sealed class InterfaceType(
    string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces = null, string? description = null)
    : FieldsType(name, fields, interfaces, description);

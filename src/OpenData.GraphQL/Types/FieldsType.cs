namespace OpenData.GraphQL.Types;

/// <summary>What objects and interfaces have in common: fields, and the interfaces they implement.</summary>
public abstract class FieldsType : NamedType
{
    private readonly Lazy<NamedMap<Field>> fields;
    private readonly Lazy<IReadOnlyList<InterfaceType>> interfaces;

    private protected FieldsType(
        string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces, string? description)
        : base(name, description)
    {
        this.fields = new(() => new NamedMap<Field>(fields(), f => f.Name));
        this.interfaces = new(() => interfaces is null ? [] : [.. interfaces()]);
    }

    /// <summary>The fields in the order of their declaration, without the meta fields.</summary>
    public IReadOnlyList<Field> Fields => fields.Value;

    /// <summary>The implemented interfaces in the order of their declaration.</summary>
    public IReadOnlyList<InterfaceType> Interfaces => interfaces.Value;

    /// <summary>The field of that name, or null. Meta fields are found by <see cref="Schema.FindField"/>.</summary>
    /// <param name="fieldName">The name as a document writes it.</param>
    public Field? Field(string fieldName) => fields.Value.Find(fieldName);
}

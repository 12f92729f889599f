namespace OpenData.GraphQL.Types;

/// <summary>An input object: a named set of input fields (specification 3.10).</summary>
/// <param name="name">The name, unique in its schema.</param>
/// <param name="fields">Gives the fields; called once and late, so that types can refer to each other.</param>
/// <param name="description">What the type means, in Markdown; null where nothing is said.</param>
public sealed class InputObjectType(string name, Func<IEnumerable<InputField>> fields, string? description = null)
    : NamedType(name, description)
{
    private readonly Lazy<NamedMap<InputField>> fields = new(() => new NamedMap<InputField>(fields(), f => f.Name));

    /// <summary>The fields in the order of their declaration.</summary>
    public IReadOnlyList<InputField> Fields => fields.Value;

    /// <summary>Whether exactly one field must be given, and not as null (<c>@oneOf</c>, specification 3.10.1).</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Makes the C# value of the coerced fields; null where the dictionary itself is the value.</summary>
    public Func<IReadOnlyDictionary<string, object?>, object>? Construct { get; init; }

    /// <summary>The field of that name, or null.</summary>
    /// <param name="fieldName">The name as a document writes it.</param>
    public InputField? Field(string fieldName) => fields.Value.Find(fieldName);
}

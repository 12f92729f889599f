namespace OpenData.GraphQL.Types;

/// <summary>An enum: a closed list of names (specification 3.9).</summary>
public sealed class EnumType : NamedType
{
    private readonly NamedMap<EnumValue> values;
    private readonly Dictionary<object, EnumValue> byValue = [];

    /// <summary>Makes an enum of its values.</summary>
    /// <param name="name">The name, unique in its schema.</param>
    /// <param name="values">The values in the order of their declaration.</param>
    /// <param name="description">What the type means, in Markdown; null where nothing is said.</param>
    public EnumType(string name, IEnumerable<EnumValue> values, string? description = null)
        : base(name, description)
    {
        this.values = new NamedMap<EnumValue>(values, v => v.Name);
        foreach (var value in this.values)
            byValue.TryAdd(value.Value, value);
    }

    /// <summary>The values in the order of their declaration.</summary>
    public IReadOnlyList<EnumValue> Values => values;

    /// <summary>The value of that name, or null.</summary>
    /// <param name="valueName">The name as a document writes it.</param>
    public EnumValue? Value(string valueName) => values.Find(valueName);

    /// <summary>The value with that runtime value, or null.</summary>
    /// <param name="runtimeValue">What a resolver gave, e.g. a C# enum member.</param>
    public EnumValue? ValueOf(object runtimeValue) => byValue.GetValueOrDefault(runtimeValue);
}

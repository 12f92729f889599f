namespace OpenData.GraphQL.Types;

/// <summary>What arguments and input fields have in common (specification 3.6.1 and 3.10).</summary>
/// <param name="name">The name, unique among its siblings.</param>
/// <param name="type">The input type.</param>
/// <param name="description">What it means, in Markdown; null where nothing is said.</param>
public abstract class InputValue(string name, GraphQLType type, string? description)
{
    private readonly object? defaultValue;

    /// <summary>The name, unique among its siblings.</summary>
    public string Name { get; } = name;

    /// <summary>The input type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>What it means, in Markdown; null where nothing is said.</summary>
    public string? Description { get; } = description;

    /// <summary>Why it should no longer be used; null while it is current.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Whether there is a default; its value may be null.</summary>
    public bool HasDefault { get; private init; }

    /// <summary>
    /// The default as a runtime value: what the scalar's coercion gives, an <see cref="EnumValue.Value"/>, a list of
    /// these, or a dictionary by input field name. Setting it, also to null, sets <see cref="HasDefault"/>.
    /// </summary>
    public object? DefaultValue
    {
        get => defaultValue;
        init
        {
            defaultValue = value;
            HasDefault = true;
        }
    }

    /// <summary>Whether a value must be given: non-null and without default.</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefault;
}

namespace OpenData.GraphQL.Types;

/// <summary>One name of an enum (specification 3.9).</summary>
/// <param name="name">The name, by convention in UPPER_CASE.</param>
/// <param name="value">What resolvers see instead of the name; null means the name itself.</param>
/// <param name="description">What it means, in Markdown; null where nothing is said.</param>
public sealed class EnumValue(string name, object? value = null, string? description = null)
{
    /// <summary>The name, by convention in UPPER_CASE.</summary>
    public string Name { get; } = name;

    /// <summary>What resolvers see instead of the name.</summary>
    public object Value { get; } = value ?? name;

    /// <summary>What it means, in Markdown; null where nothing is said.</summary>
    public string? Description { get; } = description;

    /// <summary>Why it should no longer be used; null while it is current.</summary>
    public string? DeprecationReason { get; init; }
}

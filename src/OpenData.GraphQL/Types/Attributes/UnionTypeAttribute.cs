namespace OpenData.GraphQL.Types;

/// <summary>The C# interface is a GraphQL union of all object types whose classes implement it.</summary>
/// <param name="name">The name; null for the C# name without its leading I.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name; null for the C# name without its leading I.</summary>
    public string? Name { get; } = name;
}

namespace OpenData.GraphQL.Types;

/// <summary>The C# interface is a GraphQL interface, and every object type whose class implements it implements it too.</summary>
/// <param name="name">The name; null for the C# name without its leading I.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name; null for the C# name without its leading I.</summary>
    public string? Name { get; } = name;
}

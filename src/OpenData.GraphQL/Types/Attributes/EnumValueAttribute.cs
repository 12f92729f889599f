namespace OpenData.GraphQL.Types;

/// <summary>The GraphQL name of an enum member, where it is not the member's name in UPPER_CASE.</summary>
/// <param name="name">The GraphQL name.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EnumValueAttribute(string name) : Attribute
{
    /// <summary>The GraphQL name.</summary>
    public string Name { get; } = name;
}

namespace OpenData.GraphQL.Types;

/// <summary>The GraphQL name, where it is not the usual one.</summary>
/// <param name="name">The GraphQL name.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The GraphQL name.</summary>
    public string Name { get; } = name;
}

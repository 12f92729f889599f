namespace OpenData.GraphQL.Types;

/// <summary>Not part of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

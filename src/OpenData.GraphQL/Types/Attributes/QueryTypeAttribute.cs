namespace OpenData.GraphQL.Types;

/// <summary>The public static methods of the class become fields of the query type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

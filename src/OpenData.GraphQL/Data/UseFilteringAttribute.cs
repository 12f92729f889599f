namespace OpenData.GraphQL.Data;

/// <summary>The queryable can be filtered by the client (<c>where</c>).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFilteringAttribute : Attribute;

namespace OpenData.GraphQL.Data;

/// <summary>The queryable can be ordered by the client (<c>order</c>).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseSortingAttribute : Attribute;

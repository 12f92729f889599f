namespace OpenData.GraphQL.Data;

/// <summary>The queryable is answered page by page, as a connection (<c>first after last before</c>).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseConnectionAttribute : Attribute;

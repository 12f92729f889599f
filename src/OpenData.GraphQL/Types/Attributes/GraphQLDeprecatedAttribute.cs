namespace OpenData.GraphQL.Types;

/// <summary>Should no longer be used; <c>[Obsolete]</c> says the same, but also to C# callers.</summary>
/// <param name="reason">Why, and what to use instead.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string Reason { get; } = reason;
}

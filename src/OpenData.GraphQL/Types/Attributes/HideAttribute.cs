namespace OpenData.GraphQL.Types;

/// <summary>Properties that are no fields of the object type, though <c>where</c> and <c>order</c> keep them. Stands beside <c>[ObjectType&lt;T&gt;]</c>.</summary>
/// <param name="properties">The C# names of the properties.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HideAttribute(params string[] properties) : Attribute
{
    /// <summary>The C# names of the properties.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;
}

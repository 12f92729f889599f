namespace OpenData.GraphQL.Types;

/// <summary>The properties that a calculated property reads, so that queries read no others.</summary>
/// <param name="properties">The C# names of the properties.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NeedsAttribute(params string[] properties) : Attribute
{
    /// <summary>The C# names of the properties.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;
}

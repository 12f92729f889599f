namespace OpenData.GraphQL.Types;

/// <summary>The parameter gets the object that has the field.</summary>
/// <param name="needs">The C# names of the properties that the resolver reads, so that queries read no others; none means all of them.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(params string[] needs) : Attribute
{
    /// <summary>The C# names of the properties that the resolver reads; none means all of them.</summary>
    public IReadOnlyList<string> Needs { get; } = needs;
}

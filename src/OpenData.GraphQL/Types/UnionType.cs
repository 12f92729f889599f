namespace OpenData.GraphQL.Types;

/// <summary>A union: one of several objects (specification 3.8).</summary>
/// <param name="name">The name, unique in its schema.</param>
/// <param name="members">Gives the member types; called once and late, so that types can refer to each other.</param>
/// <param name="description">What the type means, in Markdown; null where nothing is said.</param>
public sealed class UnionType(string name, Func<IEnumerable<ObjectType>> members, string? description = null)
    : NamedType(name, description)
{
    private readonly Lazy<IReadOnlyList<ObjectType>> members = new(() => [.. members()]);

    /// <summary>The member types in the order of their declaration.</summary>
    public IReadOnlyList<ObjectType> Members => members.Value;
}

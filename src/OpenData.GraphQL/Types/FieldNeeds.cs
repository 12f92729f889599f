namespace OpenData.GraphQL.Types;

/// <summary>What of its parent a field's resolver reads, so that queries select just that.</summary>
/// <param name="Members">C# names of properties that hold columns.</param>
/// <param name="Navigation">The C# name of a property that holds a related object, which is then selected too; null for none.</param>
internal sealed record FieldNeeds(IReadOnlyList<string> Members, string? Navigation = null)
{
    public static FieldNeeds Nothing { get; } = new([]);
}

namespace OpenData.GraphQL.Execution.Costs;

/// <summary>What a selection weighs for one parent; fragments are weighed once and counted as often as they are used.</summary>
/// <param name="Cost">Objects that may have to be read.</param>
/// <param name="Depth">Levels of fields.</param>
/// <param name="Aliases">Aliases, fragments put in their places.</param>
internal readonly record struct Weight(long Cost, int Depth, long Aliases)
{
    // As much as a limit can be; products of two such numbers do not overflow.
    private const long Most = int.MaxValue;

    public static Weight operator +(Weight a, Weight b) =>
        new(Math.Min(Most, a.Cost + b.Cost), Math.Max(a.Depth, b.Depth), Math.Min(Most, a.Aliases + b.Aliases));

    /// <summary>The weight of a field over that of its sub-selections.</summary>
    public Weight Under(long ownCost, long listSize, bool isAlias) => new(
        Math.Min(Most, Math.Min(Most, listSize) * Math.Min(Most, ownCost + Cost)),
        Depth + 1,
        Math.Min(Most, Aliases + (isAlias ? 1 : 0)));
}

namespace OpenData.GraphQL.Validation.Overlapping;

/// <summary>
/// Remembers which pairs were compared. Fields of which never both apply are compared more leniently; a strict
/// comparison makes a lenient one of the same pair needless, but not the other way round.
/// </summary>
internal sealed class ComparedPairs<T1, T2>
    where T1 : class
    where T2 : class
{
    private readonly Dictionary<(T1, T2), bool> lenientByPair = [];

    /// <summary>Notes a pair; false when it needs no comparison any more.</summary>
    public bool Add(T1 first, T2 second, bool lenient)
    {
        if (lenientByPair.TryGetValue((first, second), out var before) && (lenient || !before))
            return false;
        lenientByPair[(first, second)] = lenient;
        return true;
    }
}

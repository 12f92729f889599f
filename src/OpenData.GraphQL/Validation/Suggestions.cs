namespace OpenData.GraphQL.Validation;

/// <summary>The end of a message about an unknown name: <c> Did you mean "name"?</c></summary>
internal static class Suggestions
{
    private const int Most = 5;

    /// <summary>Names like the one that was written, best first; empty text when there is none.</summary>
    /// <param name="written">The unknown name.</param>
    /// <param name="known">The names there are.</param>
    /// <param name="what">What they are, as <c>the enum value</c>; null to say nothing.</param>
    public static FormattableString DidYouMean(string written, IEnumerable<string> known, FormattableString? what = null) =>
        DidYouMean(Similar(written, known), what);

    /// <summary>The given names, at most five of them; empty text when there is none.</summary>
    public static FormattableString DidYouMean(IReadOnlyList<string> names, FormattableString? what = null)
    {
        if (names.Count == 0)
            return $"";
        var quoted = names.Take(Most).Select(name => $"\"{name}\"").ToList();
        FormattableString list = quoted.Count switch
        {
            1 => $"{quoted[0]}",
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
        return what is null ? (FormattableString)$" Did you mean {list}?" : $" Did you mean {what} {list}?";
    }

    private static List<string> Similar(string written, IEnumerable<string> known)
    {
        var threshold = (int)(written.Length * 0.4) + 1;
        return
        [
            .. known.Distinct()
                .Select(name => (Name: name, Distance: LexicalDistance.Between(written, name, threshold)))
                .Where(option => option.Distance <= threshold)
                .OrderBy(option => option.Distance)
                .ThenBy(option => option.Name, NaturalOrder.Instance)
                .Select(option => option.Name),
        ];
    }
}

namespace OpenData.SiteTemplates.Formatting;

/// <summary>A sentence with named places to fill: <c>"{province} has {products} products"</c>.</summary>
internal static class Pattern
{
    /// <summary>Splits a pattern into its literal pieces and its places, in order; a place comes without its braces.</summary>
    /// <exception cref="FormatException">A brace has no partner.</exception>
    public static IEnumerable<(bool IsPlace, string Text)> Split(string pattern)
    {
        var at = 0;
        while (at < pattern.Length)
        {
            var open = pattern.IndexOf('{', at);
            if (open < 0)
                break;
            var close = pattern.IndexOf('}', open);
            if (close < 0)
                throw new FormatException($"A place is not closed in “{pattern}”.");
            if (open > at)
                yield return (false, pattern[at..open]);
            yield return (true, pattern[(open + 1)..close]);
            at = close + 1;
        }

        if (at < pattern.Length)
            yield return (false, pattern[at..]);
    }

    /// <summary>Fills every place with text.</summary>
    /// <exception cref="FormatException">The pattern names a place that is not given.</exception>
    public static string Fill(string pattern, params ReadOnlySpan<(string Name, string Text)> values)
    {
        var text = new System.Text.StringBuilder();
        foreach (var (isPlace, piece) in Split(pattern))
            text.Append(isPlace ? Find(values, piece, pattern) : piece);
        return text.ToString();
    }

    internal static T Find<T>(ReadOnlySpan<(string Name, T Value)> values, string name, string pattern)
    {
        foreach (var (known, value) in values)
        {
            if (known == name)
                return value;
        }

        throw new FormatException($"Nothing is given for “{name}” in “{pattern}”.");
    }
}

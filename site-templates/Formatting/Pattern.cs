using System.Runtime.CompilerServices;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>A sentence with named places to fill: <c>"{province} has {products} products"</c>.</summary>
internal static class Pattern
{
    /// <summary>The literal pieces and the places of a pattern, in order.</summary>
    public static PatternPieces Split(string pattern) => new(pattern);

    /// <summary>Fills every place with text.</summary>
    /// <exception cref="FormatException">The pattern names a place that is not given, or a place is not closed.</exception>
    public static string Fill(string pattern, params ReadOnlySpan<(string Name, string Text)> values)
    {
        // A page says hundreds of these: the text grows in memory that is lent, and no piece is a string of its own.
        var text = new DefaultInterpolatedStringHandler(pattern.Length, values.Length);
        foreach (var piece in Split(pattern))
            text.AppendFormatted(piece.IsPlace ? Find(values, piece.Text, pattern) : piece.Text);
        return text.ToStringAndClear();
    }

    internal static T Find<T>(ReadOnlySpan<(string Name, T Value)> values, ReadOnlySpan<char> name, string pattern)
    {
        foreach (var (known, value) in values)
        {
            if (name.SequenceEqual(known))
                return value;
        }

        throw new FormatException($"Nothing is given for “{name}” in “{pattern}”.");
    }
}

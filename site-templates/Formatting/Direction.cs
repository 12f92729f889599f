using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>Chooses the sentence that fits which way figures went from the first to the last.</summary>
internal static class Direction
{
    /// <summary>
    /// Fills <paramref name="rose"/>, <paramref name="fell"/>, <paramref name="same"/> or <paramref name="single"/>, which may use
    /// <c>first</c>, <c>last</c>, <c>firstWhen</c>, <c>lastWhen</c> and <paramref name="label"/>.
    /// </summary>
    /// <param name="figures">Figures with values, oldest first; empty gives the label alone.</param>
    /// <param name="rose">When the last is larger.</param>
    /// <param name="fell">When the last is smaller.</param>
    /// <param name="same">When they are equal.</param>
    /// <param name="single">When there is one figure only.</param>
    /// <param name="locale">The language.</param>
    /// <param name="label">One more place to fill.</param>
    public static string Say(
        IReadOnlyList<Figure> figures, string rose, string fell, string same, string single, Locale locale, (string Name, string Text) label)
    {
        if (figures is not [var first, ..])
            return label.Text;
        var last = figures[^1];
        var pattern = figures.Count == 1 ? single
            : last.Value > first.Value ? rose
            : last.Value < first.Value ? fell
            : same;
        return Pattern.Fill(
            pattern,
            ("first", locale.Value(first)), ("last", locale.Value(last)),
            ("firstWhen", locale.Noun(first.Period)), ("lastWhen", locale.Noun(last.Period)), label);
    }
}

namespace OpenData.SiteTemplates.Charts;

/// <summary>Breaks a label into lines, because text in a drawing does not break by itself.</summary>
internal static class TextLines
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>One bold letter as a share of 288 px, in percent.</summary>
    private const double LetterShare = 3;

    /// <summary>What fits beside the edge of a 320 px screen.</summary>
    public const int Narrow = 36;

    /// <summary>How much of a 320 px screen's width a bold line takes, in percent.</summary>
    public static double Share(string text) => (text.Length + 1) * LetterShare;

    /// <summary>Breaks after the number of a band first (“5–9”, “Fewer than 5”), then as <see cref="Wrap"/> does.</summary>
    public static IReadOnlyList<string> AfterNumber(string text, int width)
    {
        var digit = text.LastIndexOfAny(Digits);
        var end = digit < 0 ? -1 : text.IndexOf(' ', digit);
        return end < 0 ? Wrap(text, width) : [.. Wrap(text[..end], width), .. Wrap(text[end..], width)];
    }

    /// <summary>Breaks between words so that no line is longer than <paramref name="width"/> letters, unless a single word is.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width = Narrow)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }
}

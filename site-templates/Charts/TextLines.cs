namespace OpenData.SiteTemplates.Charts;

/// <summary>Breaks a label into lines, because text in a drawing does not break by itself.</summary>
internal static class TextLines
{
    /// <summary>What fits beside the edge of a 320 px screen.</summary>
    public const int Narrow = 36;

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

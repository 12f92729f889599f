using System.Text;

namespace OpenData.Api.Seeding.Text;

/// <summary>
/// White space is what Unicode says has the property White_Space, no-break spaces among it. Characters that are merely invisible,
/// such as U+200B ZERO WIDTH SPACE or U+FEFF within a text, have not: they count as any letter does.
/// </summary>
internal static class WhiteSpace
{
    /// <summary>The text without white space at its ends and with every other run of it as one space; the same instance where there is nothing to do.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text)) return text;

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    private static bool IsFolded(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (space && (afterSpace || c != ' ')) return false;
            afterSpace = space;
        }

        return text.Length == 0 || !afterSpace;
    }
}

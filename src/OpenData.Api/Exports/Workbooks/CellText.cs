using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace OpenData.Api.Exports.Workbooks;

/// <summary>A text as a cell can hold it.</summary>
internal static partial class CellText
{
    /// <summary>The most characters of a cell.</summary>
    public const int Longest = 32_767;

    private const string Cut = "… (cut, see CSV)";

    /// <summary>The text; what XML cannot say is written as `_x0007_` (ECMA-376, part 1, section 22.9.2.19), and what is too long for a cell ends in a word that says so.</summary>
    public static string Of(string text)
    {
        if (text.Length > Longest) text = string.Concat(text.AsSpan(0, Longest - Cut.Length), Cut);
        if (text.Contains("_x", StringComparison.Ordinal)) text = LooksEscaped().Replace(text, "_x005F$0");
        return CanBeSaid(text) ? text : Escape(text);
    }

    private static bool CanBeSaid(string text)
    {
        foreach (var character in text)
            if (!XmlConvert.IsXmlChar(character)) return false;
        return true;
    }

    private static string Escape(string text)
    {
        var written = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value)) written.Append(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_");
            else written.Append(rune.ToString());
        }

        return written.ToString();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex LooksEscaped();
}

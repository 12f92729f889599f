// Specification §2.9.4, String Value: block strings and BlockStringValue().
using System.Text;

namespace OpenData.GraphQL.Language;

internal static class BlockStringLiteral
{
    private const string Quotes = "\"\"\"";

    /// <summary>Finds the end of the literal, without building its value.</summary>
    public static LiteralScan Scan(string text, int start)
    {
        var position = start + Quotes.Length;
        while (position < text.Length)
        {
            if (IsAt(text, position, Quotes))
                return new LiteralScan(TokenKind.BlockString, position + Quotes.Length);
            if (IsAt(text, position, "\\" + Quotes))
            {
                position += 1 + Quotes.Length;
                continue;
            }
            var width = Characters.ScalarWidth(text, position);
            if (width == 0)
                return LiteralScan.Fail(position,
                    $"Invalid character within String: {Characters.Describe(text, position)}.");
            position += width;
        }
        return LiteralScan.Fail(position, $"Unterminated string.");
    }

    /// <summary>The value of a literal that <see cref="Scan"/> accepted.</summary>
    public static string Decode(string text, Token token)
    {
        var raw = text[(token.Start + Quotes.Length)..(token.End - Quotes.Length)].Replace("\\" + Quotes, Quotes);
        return Dedent(raw);
    }

    /// <summary>Takes off the common indentation and the empty lines before and after: BlockStringValue().</summary>
    public static string Dedent(string raw)
    {
        // string.ReplaceLineEndings knows more line ends than the specification does.
        var lines = raw.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length)
                continue;
            if (first < 0)
                first = i;
            last = i;
            if (i > 0)
                commonIndent = Math.Min(commonIndent, indent);
        }
        if (first < 0)
            return "";

        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first)
                value.Append('\n');
            value.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(commonIndent, lines[i].Length)));
        }
        return value.ToString();
    }

    private static int LeadingWhiteSpace(string line)
    {
        var count = 0;
        while (count < line.Length && Characters.IsWhiteSpace(line[count]))
            count++;
        return count;
    }

    private static bool IsAt(string text, int position, string part) =>
        string.CompareOrdinal(text, position, part, 0, part.Length) == 0;
}

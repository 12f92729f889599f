// The inverse of specification §2.9.4.
using System.Text;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Language;

internal static class StringPrinter
{
    private const int LongestSingleLine = 70;

    public static string Print(StringValueNode text) => text.IsBlock ? PrintBlock(text.Value) : PrintQuoted(text.Value);

    public static string PrintQuoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append("\\u").Append(((int)character).ToString("X4")),
                _ => text.Append(character),
            };
        }
        return text.Append('"').ToString();
    }

    public static string PrintBlock(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"");
        var lines = escaped.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var isSingleLine = lines.Length == 1;
        // Without a line break first, an indentation that all other lines share would be taken off when read again.
        var forceLeadingBreak = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line));
        var endsInQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var forceTrailingBreak = (value.EndsWith('"') && !endsInQuotes) || value.EndsWith('\\');
        var onOwnLines = !isSingleLine || value.Length > LongestSingleLine || forceTrailingBreak || endsInQuotes;
        var keepsLeadingSpace = isSingleLine && IsWhiteSpace(value);

        var text = new StringBuilder("\"\"\"");
        if ((onOwnLines && !keepsLeadingSpace) || forceLeadingBreak)
            text.Append('\n');
        text.Append(escaped);
        if (onOwnLines)
            text.Append('\n');
        return text.Append("\"\"\"").ToString();
    }

    private static bool IsWhiteSpace(string line) => line.Length > 0 && Characters.IsWhiteSpace(line[0]);
}

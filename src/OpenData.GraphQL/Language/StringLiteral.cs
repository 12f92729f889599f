// Specification §2.9.4, String Value: strings in single quotation marks.
using System.Text;

namespace OpenData.GraphQL.Language;

internal static class StringLiteral
{
    /// <summary>Finds the end of the literal and checks its escapes, without building its value.</summary>
    public static LiteralScan Scan(string text, int start)
    {
        var position = start + 1;
        while (position < text.Length)
        {
            switch (text[position])
            {
                case '"':
                    return new LiteralScan(TokenKind.String, position + 1);
                case '\n' or '\r':
                    return LiteralScan.Fail(position, $"Unterminated string.");
                case '\\':
                    var escape = ReadEscape(text, position);
                    if (escape.Error is not null)
                        return LiteralScan.Fail(position, escape.Error);
                    position += escape.Width;
                    continue;
                default:
                    var width = Characters.ScalarWidth(text, position);
                    if (width == 0)
                        return LiteralScan.Fail(position,
                            $"Invalid character within String: {Characters.Describe(text, position)}.");
                    position += width;
                    continue;
            }
        }
        return LiteralScan.Fail(position, $"Unterminated string.");
    }

    /// <summary>The value of a literal that <see cref="Scan"/> accepted.</summary>
    public static string Decode(string text, Token token)
    {
        var body = text.AsSpan(token.Start + 1, token.End - token.Start - 2);
        if (!body.Contains('\\'))
            return body.ToString();

        var value = new StringBuilder(body.Length);
        for (var position = token.Start + 1; position < token.End - 1;)
        {
            if (text[position] != '\\')
            {
                value.Append(text[position++]);
                continue;
            }
            var escape = ReadEscape(text, position);
            value.Append(char.ConvertFromUtf32(escape.Value));
            position += escape.Width;
        }
        return value.ToString();
    }

    private static Escape ReadEscape(string text, int position) =>
        Characters.At(text, position + 1) != 'u' ? ReadCharacter(text, position)
        : Characters.At(text, position + 2) == '{' ? ReadVariableWidth(text, position)
        : ReadFixedWidth(text, position);

    private static Escape ReadCharacter(string text, int position) => Characters.At(text, position + 1) switch
    {
        '"' => new Escape('"', 2),
        '\\' => new Escape('\\', 2),
        '/' => new Escape('/', 2),
        'b' => new Escape('\b', 2),
        'f' => new Escape('\f', 2),
        'n' => new Escape('\n', 2),
        'r' => new Escape('\r', 2),
        't' => new Escape('\t', 2),
        _ => Invalid($"Invalid character escape sequence: \"{Shown(text, position, 2)}\"."),
    };

    private static Escape ReadVariableWidth(string text, int position)
    {
        const int Longest = 12;
        var value = 0;
        var width = 3;
        while (width < Longest)
        {
            var code = Characters.At(text, position + width++);
            if (code == '}')
            {
                if (width < 5 || !Rune.IsValid(value))
                    break;
                return new Escape(value, width);
            }
            // A character that is no digit is -1 and turns the whole negative, as does an overflow.
            value = (value << 4) | Characters.HexDigit(code);
            if (value < 0)
                break;
        }
        return InvalidUnicode(text, position, width);
    }

    private static Escape ReadFixedWidth(string text, int position)
    {
        var code = ReadFourDigits(text, position + 2);
        if (Rune.IsValid(code))
            return new Escape(code, 6);
        if (code is >= 0xD800 and <= 0xDBFF
            && Characters.At(text, position + 6) == '\\'
            && Characters.At(text, position + 7) == 'u'
            && ReadFourDigits(text, position + 8) is >= 0xDC00 and <= 0xDFFF and var trailing)
        {
            return new Escape(char.ConvertToUtf32((char)code, (char)trailing), 12);
        }
        return InvalidUnicode(text, position, 6);
    }

    private static int ReadFourDigits(string text, int position) =>
        (Characters.HexDigit(Characters.At(text, position)) << 12)
        | (Characters.HexDigit(Characters.At(text, position + 1)) << 8)
        | (Characters.HexDigit(Characters.At(text, position + 2)) << 4)
        | Characters.HexDigit(Characters.At(text, position + 3));

    private static Escape InvalidUnicode(string text, int position, int width) =>
        Invalid($"Invalid Unicode escape sequence: \"{Shown(text, position, width)}\".");

    private static Escape Invalid(FormattableString error) => new(0, 0, error);

    private static string Shown(string text, int position, int width) => text[position..Math.Min(position + width, text.Length)];

    private readonly record struct Escape(int Value, int Width, FormattableString? Error = null);
}

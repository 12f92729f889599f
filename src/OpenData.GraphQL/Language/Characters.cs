// Specification §2.1.1 to §2.1.5 and §2.1.9.
namespace OpenData.GraphQL.Language;

/// <summary>Questions about single characters of a source text. -1 stands for the end of the text.</summary>
internal static class Characters
{
    public static int At(string text, int index) => index < text.Length ? text[index] : -1;

    public static bool IsDigit(int code) => code is >= '0' and <= '9';

    public static bool IsNameStart(int code) => code is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    public static bool IsNameContinue(int code) => IsNameStart(code) || IsDigit(code);

    public static bool IsWhiteSpace(int code) => code is '\t' or ' ';

    /// <summary>Code units of the Unicode scalar value at an offset; 0 for a surrogate without its other half.</summary>
    public static int ScalarWidth(string text, int index)
    {
        if (!char.IsSurrogate(text[index]))
            return 1;
        return index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 0;
    }

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int HexDigit(int code) => code switch
    {
        >= '0' and <= '9' => code - '0',
        >= 'A' and <= 'F' => code - 'A' + 10,
        >= 'a' and <= 'f' => code - 'a' + 10,
        _ => -1,
    };

    /// <summary>How a message shows the character at an offset: <c>"x"</c>, <c>U+00E9</c>, <c>&lt;EOF&gt;</c>.</summary>
    public static string Describe(string text, int index)
    {
        if (index >= text.Length)
            return "<EOF>";
        var code = ScalarWidth(text, index) == 2 ? char.ConvertToUtf32(text, index) : text[index];
        return code switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{(char)code}\"",
            _ => $"U+{code:X4}",
        };
    }
}

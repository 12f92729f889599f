using System.Globalization;
using System.Text.Json;

namespace OpenData.GraphQL.Execution.Coercion;

/// <summary>
/// Looks for half a surrogate pair among the escapes of JSON. Such a string is valid JSON (RFC 8259, section 8.2) and
/// yet no text: reading it throws.
/// </summary>
internal static class JsonSurrogates
{
    private const int EscapeLength = 6;

    public static bool AreWhole(JsonElement json)
    {
        var text = json.GetRawText().AsSpan();
        for (var at = text.IndexOf('\\'); at >= 0;)
        {
            var code = CodeAt(text, at);
            var isPair = char.IsHighSurrogate(code) && char.IsLowSurrogate(CodeAt(text, at + EscapeLength));
            if (char.IsSurrogate(code) && !isPair)
                return false;
            // An escape of one character hides that character, which may be a backslash.
            var next = at + (isPair ? 2 * EscapeLength : 2);
            var found = text[next..].IndexOf('\\');
            at = found < 0 ? -1 : next + found;
        }
        return true;
    }

    /// <summary>The code unit that an escape at an index means; NUL where there is no such escape.</summary>
    private static char CodeAt(ReadOnlySpan<char> text, int index) =>
        index + EscapeLength <= text.Length && text[index] == '\\' && text[index + 1] == 'u'
            && ushort.TryParse(text.Slice(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : '\0';
}

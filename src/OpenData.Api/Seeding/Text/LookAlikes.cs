using System.Collections.Frozen;

namespace OpenData.Api.Seeding.Text;

/// <summary>Characters that look like others and are not: a reader cannot see them, a search does not find them.</summary>
internal static class LookAlikes
{
    private static readonly FrozenDictionary<char, (char Meant, string Name)> Known = Table().ToFrozenDictionary();

    private static readonly (char First, char Last, string Name)[] Scripts =
    [
        ('\u0370', '\u03FF', "Greek"), ('\u1F00', '\u1FFF', "Greek"), ('\u0400', '\u052F', "Cyrillic"), ('\u0530', '\u058F', "Armenian"),
        ('\u13A0', '\u13FF', "Cherokee"), ('\uFF01', '\uFF5E', "full-width"),
    ];

    /// <summary>Whether the character is a letter or digit that belongs in no Vietnamese or English text.</summary>
    public static bool IsForeign(char c) =>
        c is '\u00D0' or '\u00F0' or '\u0189' or '\u0131' or '\u0251' or '\u0261' || (char.IsLetterOrDigit(c) && !IsLatin(c)) || char.IsSurrogate(c);

    /// <summary>Names a character and what is probably meant: <c>the Cyrillic letter "а" (U+0430), which looks like "a"</c>.</summary>
    public static string Describe(char c)
    {
        var name = Known.TryGetValue(c, out var known) ? known.Name
            : Array.Find(Scripts, range => c >= range.First && c <= range.Last) is { Name: { } script } ? $"the {script} {(char.IsDigit(c) ? "digit" : char.IsLetter(c) ? "letter" : "character")}"
            : char.IsDigit(c) ? "the digit" : char.IsLetter(c) ? "the letter" : "the character";
        var shown = char.IsSurrogate(c) || char.IsControl(c) || IsInvisible(c) || char.IsWhiteSpace(c) ? "" : $" \"{c}\"";
        var code = char.IsSurrogate(c) ? "outside the basic plane" : $"U+{(int)c:X4}";
        return $"{name}{shown} ({code}){(known.Meant == '\0' ? "" : $", which looks like \"{known.Meant}\"")}";
    }

    /// <summary>The plain ASCII character that is meant by a look-alike in a number, a date or an id; null where none is.</summary>
    public static char? Plain(char c) =>
        Known.TryGetValue(c, out var known) && known.Meant < 128 ? known.Meant
        : c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0)
        : char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c))
        : null;

    /// <summary>Whether the character takes no room and so cannot be seen.</summary>
    public static bool IsInvisible(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static bool IsLatin(char c) => c is <= '\u024F' or (>= '\u1E00' and <= '\u1EFF');

    private static Dictionary<char, (char Meant, string Name)> Table()
    {
        var table = new Dictionary<char, (char Meant, string Name)>
        {
            ['\u2010'] = ('-', "the hyphen"), ['\u2011'] = ('-', "the no-break hyphen"), ['\u2012'] = ('-', "the figure dash"),
            ['\u2013'] = ('-', "the en dash"), ['\u2014'] = ('-', "the em dash"), ['\u2015'] = ('-', "the horizontal bar"),
            ['\u2212'] = ('-', "the minus sign"), ['\u00AD'] = ('-', "the soft hyphen"), ['\u2044'] = ('/', "the fraction slash"),
            ['\u2215'] = ('/', "the division slash"), ['\u201A'] = (',', "the low quotation mark"), ['\u00D7'] = ('*', "the multiplication sign"),
            ['\u00D0'] = ('\u0110', "the Icelandic letter Eth"), ['\u00F0'] = ('\u0111', "the Icelandic letter eth"),
            ['\u0189'] = ('\u0110', "the African letter D"), ['\u0131'] = ('i', "the dotless letter i"),
            ['\u0251'] = ('a', "the phonetic letter alpha"), ['\u0261'] = ('g', "the phonetic letter g"),
        };
        Add("АВЕКМНОРСТУХЅІЈаеорсухѕіј", "ABEKMHOPCTYXSIJaeopcyxsij", "the Cyrillic letter");
        Add("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορτυικ", "ABEZHIKMNOPTYXavoptuik", "the Greek letter");
        return table;

        void Add(string letters, string meant, string name)
        {
            for (var i = 0; i < letters.Length; i++) table.Add(letters[i], (meant[i], name));
        }
    }
}

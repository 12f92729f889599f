using System.Collections.Frozen;
using System.Text;

namespace OpenData.SiteGen.Searching;

/// <summary>
/// Text as people type it when they search, in the same way as the API's search and as <c>search.js</c> fold it: small
/// letters, no diacritics, đ as d, y as i, letters and digits alone, common abbreviations written out.
/// </summary>
internal static class Folding
{
    private static readonly FrozenDictionary<char, char> Plain = Letters(
        "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩịyỳýỷỹỵ", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "dđ");

    private static readonly FrozenDictionary<string, string> WrittenOut = new Dictionary<string, string>
    {
        ["ntm"] = "nong thon moi",
        ["ocop"] = "moi xa mot san pham",
        ["htx"] = "hop tac xa",
        ["tht"] = "to hop tac",
        ["sp"] = "san pham",
        ["tp"] = "thanh pho",
        ["tx"] = "thi xa",
        ["tt"] = "thi tran",
        ["qd"] = "quiet dinh",
        ["nq"] = "nghi quiet",
        ["ubnd"] = "ui ban nhan dan",
        ["hdnd"] = "hoi dong nhan dan",
        ["cp"] = "co phan",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of a text, folded.</summary>
    public static string[] Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // Marks that a keyboard writes as characters of their own.
            if (character is >= '\u0300' and <= '\u036f') continue;
            var lower = char.ToLowerInvariant(character);
            folded.Append(Plain.TryGetValue(lower, out var plain) ? plain : char.IsLetterOrDigit(lower) ? lower : ' ');
        }
        return
        [
            .. folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(word => WrittenOut.TryGetValue(word, out var whole) ? whole.Split(' ') : [word]),
        ];
    }

    private static FrozenDictionary<char, char> Letters(params ReadOnlySpan<string> groups)
    {
        var letters = new Dictionary<char, char>();
        foreach (var group in groups)
            foreach (var letter in group)
                letters[letter] = group[0];
        return letters.ToFrozenDictionary();
    }
}

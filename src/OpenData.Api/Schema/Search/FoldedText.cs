using System.Collections.Frozen;
using System.Text;

namespace OpenData.Api.Schema.Search;

/// <summary>
/// Text as people type it when they search: lower case, without diacritics, đ as d, y as i (Sĩ and Sỹ are one name), only
/// letters and digits, common abbreviations written out. Both the names and what is searched are folded in this way.
/// </summary>
internal static class FoldedText
{
    private static readonly FrozenDictionary<char, char> Base = Bases(
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

    /// <summary>The words of the text, folded.</summary>
    public static string[] Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Text from some keyboards has its marks as characters of their own.
            if (c is >= '\u0300' and <= '\u036F') continue;

            var lower = char.ToLowerInvariant(c);
            folded.Append(Base.TryGetValue(lower, out var plain) ? plain : char.IsLetterOrDigit(lower) ? lower : ' ');
        }

        return [.. folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => WrittenOut.TryGetValue(word, out var whole) ? whole.Split(' ') : [word])];
    }

    private static FrozenDictionary<char, char> Bases(params ReadOnlySpan<string> groups)
    {
        var bases = new Dictionary<char, char>();
        foreach (var group in groups)
            foreach (var letter in group)
                bases[letter] = group[0];
        return bases.ToFrozenDictionary();
    }
}

using System.Collections.Frozen;
using System.Text;

namespace OpenData.SiteGen.Pages;

/// <summary>
/// The order of a Vietnamese dictionary: letter by letter with ă, â, đ, ê, ô, ơ, ư as letters of their own, and by the
/// tones (level, falling, asking, tumbling, rising, heavy) only where the letters are the same. Written out because the
/// build knows no culture.
/// </summary>
internal static class VietnameseOrder
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static readonly string[] Tones =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    private static readonly FrozenDictionary<char, (char Letter, int Tone)> Marked = Tones
        .SelectMany(row => row.Select((marked, tone) => (marked, Letter: row[0], tone)))
        .ToFrozenDictionary(entry => entry.marked, entry => (entry.Letter, entry.tone));

    /// <summary>What to compare, ordinally, in place of the text.</summary>
    public static string Key(string text)
    {
        var (letters, tones) = (new StringBuilder(text.Length * 2), new StringBuilder(text.Length));
        foreach (var character in text)
        {
            var (letter, tone) = Bare(character);
            var place = Alphabet.IndexOf(letter);
            // What is no letter (spaces, digits) comes before the letters, in its own order.
            letters.Append(place < 0 ? letter : (char)('\u1000' + place));
            tones.Append((char)('0' + tone));
        }
        return letters.Append('\0').Append(tones).ToString();
    }

    /// <summary>The letters of the alphabet that a text is written with, without tones: “đông” for “Đồng”.</summary>
    public static string Letters(string text) => string.Create(text.Length, text, static (letters, text) =>
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = Bare(text[i]).Letter;
    });

    private static (char Letter, int Tone) Bare(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return Marked.TryGetValue(lower, out var known) ? known : (lower, 0);
    }
}

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

    // All marked letters stand below this one. Two arrays instead of a dictionary: every letter of a country's names is looked up.
    private const int End = '\u1F00';

    private static readonly char[] BareLetters = [.. Enumerable.Range(0, End).Select(character => (char)character)];
    private static readonly char[] LetterTones = [.. Enumerable.Repeat('0', End)];

    static VietnameseOrder()
    {
        foreach (var row in Tones)
        {
            for (var tone = 0; tone < row.Length; tone++)
                (BareLetters[row[tone]], LetterTones[row[tone]]) = (row[0], (char)('0' + tone));
        }
    }

    /// <summary>What to compare, ordinally, in place of the text.</summary>
    public static string Key(string text) => string.Create((text.Length * 2) + 1, text, static (key, text) =>
    {
        key[text.Length] = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var (letter, tone) = Bare(text[i]);
            var place = Alphabet.IndexOf(letter);
            // What is no letter (spaces, digits) comes before the letters, in its own order.
            key[i] = place < 0 ? letter : (char)('\u1000' + place);
            key[text.Length + 1 + i] = tone;
        }
    });

    /// <summary>The letters of the alphabet that a text is written with, without tones: “đông” for “Đồng”.</summary>
    public static string Letters(string text) => string.Create(text.Length, text, static (letters, text) =>
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = Bare(text[i]).Letter;
    });

    private static (char Letter, char Tone) Bare(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return lower < End ? (BareLetters[lower], LetterTones[lower]) : (lower, '0');
    }
}

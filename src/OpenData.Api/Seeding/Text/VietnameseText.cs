using System.Collections.Frozen;
using System.Text;

namespace OpenData.Api.Seeding.Text;

/// <summary>
/// Unicode NFC for Vietnamese. The program runs without ICU (InvariantGlobalization), where
/// <see cref="string.Normalize()"/> silently changes nothing, so the composition of the Vietnamese letters is spelt out here:
/// base letter, at most one mark of quality (circumflex, breve, horn) and at most one tone, in whatever order they stand.
/// </summary>
internal static class VietnameseText
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>The letters that carry tones, with their base and mark of quality, each followed by its five forms in the order of <see cref="Tones"/>.</summary>
    private static readonly (char Base, char Quality, string Forms)[] Vowels =
    [
        ('a', '\0', "aàáãảạ"), ('a', '\u0306', "ăằắẵẳặ"), ('a', '\u0302', "âầấẫẩậ"),
        ('e', '\0', "eèéẽẻẹ"), ('e', '\u0302', "êềếễểệ"), ('i', '\0', "iìíĩỉị"),
        ('o', '\0', "oòóõỏọ"), ('o', '\u0302', "ôồốỗổộ"), ('o', '\u031B', "ơờớỡởợ"),
        ('u', '\0', "uùúũủụ"), ('u', '\u031B', "ưừứữửự"), ('y', '\0', "yỳýỹỷỵ"),
    ];

    private static readonly FrozenDictionary<(char Base, char Quality, char Tone), char> Composed = Compositions().ToFrozenDictionary();

    private static readonly FrozenDictionary<char, (char Base, char Quality, char Tone)> Decomposed =
        Composed.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The text with every composable letter composed; the same instance where there is nothing to do. Marks that no Vietnamese letter carries stay as they are.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F')) return text;

        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && IsMark(c) && Add(composed[^1], c) is { } letter) composed[^1] = letter;
            else composed.Append(c);
        }

        return composed.ToString();
    }

    private static char? Add(char letter, char mark)
    {
        if (!Decomposed.TryGetValue(letter, out var parts)) return null;

        if (Tones.Contains(mark)) parts = parts.Tone == '\0' ? parts with { Tone = mark } : default;
        else parts = parts.Quality == '\0' ? parts with { Quality = mark } : default;
        return Composed.TryGetValue(parts, out var composed) ? composed : null;
    }

    private static Dictionary<(char Base, char Quality, char Tone), char> Compositions()
    {
        var letters = new Dictionary<(char Base, char Quality, char Tone), char>();
        foreach (var (vowel, quality, forms) in Vowels)
        {
            for (var i = 0; i < forms.Length; i++)
            {
                var tone = i == 0 ? '\0' : Tones[i - 1];
                letters.Add((vowel, quality, tone), forms[i]);
                letters.Add((char.ToUpperInvariant(vowel), quality, tone), char.ToUpperInvariant(forms[i]));
            }
        }

        return letters;
    }
}

using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>What the lists of names have in common.</summary>
internal static class NameLists
{
    /// <summary>The most names that one page lists: about what still weighs little on a slow line.</summary>
    public const int MostOnOnePage = 500;

    /// <summary>The address of a part's page below the list's own; a name that comes or goes changes no other address.</summary>
    /// <param name="list">The list's address.</param>
    /// <param name="letters">What the names of the part begin with.</param>
    /// <param name="language">The page's language.</param>
    public static string Address(string list, string letters, Language language) =>
        $"{list}{(language == Language.Vi ? "chu-cai" : "letters")}/{Slug(letters)}/";

    /// <summary>Letters in ASCII, typed as on a Vietnamese keyboard: đ is dd, ă is aw.</summary>
    public static string Slug(string letters) => string.Join('-', letters.Select(Slug));

    /// <summary>The letters of a name, without tones and the first in capitals.</summary>
    public static string Letters(string name)
    {
        var letters = VietnameseOrder.Letters(name.Length == 0 ? "#" : name);
        return char.ToUpperInvariant(letters[0]) + letters[1..];
    }

    /// <summary>The first of the letters; spaces after a name that is shorter: its part is another than that of all names that begin with it.</summary>
    public static string Beginning(string letters, int length) => letters.Length < length ? letters.PadRight(length) : letters[..length];

    private static string Slug(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ă' => "aw",
        'â' => "aa",
        'đ' => "dd",
        'ê' => "ee",
        'ô' => "oo",
        'ơ' => "ow",
        'ư' => "uw",
        ' ' => "space",
        >= 'a' and <= 'z' and var plain => plain.ToString(),
        >= '0' and <= '9' and var digit => digit.ToString(),
        var other => $"u{(int)other:x4}",
    };
}

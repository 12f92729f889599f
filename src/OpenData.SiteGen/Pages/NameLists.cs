using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Lists of names that grow: one page holds them all, or each letter has one.</summary>
internal static class NameLists
{
    /// <summary>The most names that one page lists: about what still weighs little on a slow line.</summary>
    public const int MostOnOnePage = 600;

    /// <summary>The address of a letter's page below the list's own.</summary>
    public static string Address(string list, char letter, Language language) =>
        $"{list}{(language == Language.Vi ? "chu-cai" : "letters")}/{Slug(letter)}/";

    /// <summary>A letter in ASCII, typed as on a Vietnamese keyboard: đ is dd, ă is aw.</summary>
    public static string Slug(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ă' => "aw",
        'â' => "aa",
        'đ' => "dd",
        'ê' => "ee",
        'ô' => "oo",
        'ơ' => "ow",
        'ư' => "uw",
        >= 'a' and <= 'z' and var plain => plain.ToString(),
        >= '0' and <= '9' and var digit => digit.ToString(),
        var other => $"u{(int)other:x4}",
    };

    /// <summary>Things by the first letter of their names, in the order of the dictionary.</summary>
    public static IReadOnlyList<(char Letter, IReadOnlyList<T> Items)> ByLetter<T>(IEnumerable<T> items, Func<T, string> name) =>
    [
        .. items.OrderBy(item => VietnameseOrder.Key(name(item)), StringComparer.Ordinal)
            .GroupBy(item => VietnameseOrder.Initial(name(item)))
            .OrderBy(letter => VietnameseOrder.Key(letter.Key.ToString()), StringComparer.Ordinal)
            .Select(letter => (letter.Key, (IReadOnlyList<T>)[.. letter])),
    ];
}

namespace OpenData.SiteTemplates.Formatting;

/// <summary>The singular of an English unit, which the dataset names in the plural: “1 sales centre”, “1 criterion per commune”.</summary>
internal static class Singular
{
    private const string Per = " per ";

    /// <summary>Makes the noun that is counted a singular: the last word before “per”.</summary>
    public static string Of(string plural)
    {
        var per = plural.IndexOf(Per, StringComparison.Ordinal);
        var counted = per < 0 ? plural : plural[..per];
        var word = counted.LastIndexOf(' ') + 1;
        return counted[..word] + Word(counted[word..]) + plural[counted.Length..];
    }

    private static string Word(string plural) => plural switch
    {
        "criteria" => "criterion",
        "people" => "person",
        [.. var stem, 'i', 'e', 's'] => stem + "y",
        [.. var stem, 's', 's', 'e', 's'] => stem + "ss",
        [.. var stem, 's'] => stem,
        _ => plural,
    };
}

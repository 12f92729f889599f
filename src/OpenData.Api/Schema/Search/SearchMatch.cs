namespace OpenData.Api.Schema.Search;

/// <summary>How well a name fits what is searched; the better fit is the smaller number.</summary>
internal static class SearchMatch
{
    /// <summary>The fit of a name that holds all words of the search somewhere: the worst that still is one.</summary>
    public const byte Worst = 5;

    /// <summary>The fit of a name that holds no word of the search, or not all of them.</summary>
    public const byte None = byte.MaxValue;

    /// <summary>0 for the same words, then names that begin with them, names that hold them in a row, and names that hold them anywhere; the last word may be unfinished.</summary>
    public static byte Fit(SearchName name, string[] searched)
    {
        var words = name.Words;
        if (At(words, searched, 0)) return words.Length == searched.Length ? (words[^1] == searched[^1] ? (byte)0 : (byte)1) : (byte)2;

        for (var start = 1; start + searched.Length <= words.Length; start++)
            if (At(words, searched, start)) return 3;

        // Somebody who writes "dongthang" means "Đồng Thắng".
        if (searched is [var joined] && name.Joined.StartsWith(joined, StringComparison.Ordinal)) return 4;
        return HoldsAll(words, searched) ? Worst : None;
    }

    private static bool HoldsAll(string[] words, string[] searched)
    {
        foreach (var word in searched)
        {
            var found = false;
            foreach (var part in words) found |= part.StartsWith(word, StringComparison.Ordinal);
            if (!found) return false;
        }

        return true;
    }

    private static bool At(string[] words, string[] searched, int start)
    {
        if (start + searched.Length > words.Length) return false;

        for (var i = 0; i < searched.Length - 1; i++)
            if (words[start + i] != searched[i]) return false;
        return words[start + searched.Length - 1].StartsWith(searched[^1], StringComparison.Ordinal);
    }
}

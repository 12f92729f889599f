namespace OpenData.Api.Schema.Search;

/// <summary>How well a name fits what is searched; the better fit is the smaller number.</summary>
internal static class SearchMatch
{
    /// <summary>The fit of a name that holds no word of the search, or not all of them.</summary>
    public const int None = int.MaxValue;

    /// <summary>0 for the same words, then names that begin with them, names that hold them in a row, and names that hold them anywhere; the last word may be unfinished.</summary>
    public static int Fit(string[] name, string[] searched)
    {
        if (At(name, searched, 0)) return name.Length == searched.Length ? (name[^1] == searched[^1] ? 0 : 1) : 2;

        for (var start = 1; start + searched.Length <= name.Length; start++)
            if (At(name, searched, start)) return 3;

        // Somebody who writes "dongthang" means "Đồng Thắng".
        if (searched is [var joined] && string.Concat(name).StartsWith(joined, StringComparison.Ordinal)) return 4;
        return searched.All(word => name.Any(part => part.StartsWith(word, StringComparison.Ordinal))) ? 5 : None;
    }

    private static bool At(string[] name, string[] searched, int start)
    {
        if (start + searched.Length > name.Length) return false;

        for (var i = 0; i < searched.Length - 1; i++)
            if (name[start + i] != searched[i]) return false;
        return name[start + searched.Length - 1].StartsWith(searched[^1], StringComparison.Ordinal);
    }
}

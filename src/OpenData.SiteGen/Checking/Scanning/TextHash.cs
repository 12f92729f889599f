namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>
/// 64 bits that stand for a text (FNV-1a). Millions of anchors and links are held against each other by them: two texts
/// that share them by chance would hide a broken link once in about 10¹³ links.
/// </summary>
internal static class TextHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text) => Append(Offset, text);

    /// <summary>The hash of a text that goes on where another ended.</summary>
    public static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text) hash = (hash ^ character) * Prime;
        return hash;
    }
}

using OpenData.SiteGen.Checking.Scanning;

namespace OpenData.SiteGen.Rendering;

/// <summary>Where a link leads within the site.</summary>
/// <param name="File">The file that it means, by the hash of its path.</param>
/// <param name="Anchor">The anchor that it means, by its hash; 0 where it means the whole file.</param>
internal readonly record struct LinkTarget(ulong File, ulong Anchor)
{
    /// <summary>The target of an address from the site's root.</summary>
    public static LinkTarget Of(ReadOnlySpan<char> address, ReadOnlySpan<char> anchor) =>
        new(FileOf(address), anchor.IsEmpty ? 0 : TextHash.Of(anchor));

    /// <summary>The hash of the file that an address means: a folder means its index.</summary>
    public static ulong FileOf(ReadOnlySpan<char> address)
    {
        var path = TextHash.Of(address[1..]);
        return address.EndsWith('/') ? TextHash.Append(path, "index.html") : path;
    }
}

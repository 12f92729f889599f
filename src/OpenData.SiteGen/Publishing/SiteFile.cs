using System.Text;

namespace OpenData.SiteGen.Publishing;

/// <summary>A finished file of the site.</summary>
/// <param name="Path">Where it stands below the site's folder, with <c>/</c> between the parts.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A text file: UTF-8 without byte order mark.</summary>
    public static SiteFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

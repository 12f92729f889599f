using OpenData.SiteGen.Publishing;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Downloads;

/// <summary>A file that a page offers to take away.</summary>
/// <param name="Path">Where it stands, below the site's folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Kind">What it is to the page.</param>
/// <param name="Number">How many rows it has, or the how-manieth of its kind it is; 0 where that is not told.</param>
internal sealed record OfferedFile(string Path, long Bytes, PageDownloadKind Kind, int Number)
{
    /// <summary>The file, where it stands beside the page; null where it stands beside the page in the other language.</summary>
    public SiteFile? Own { get; init; }

    /// <summary>The file as the page names it.</summary>
    public DataDownload Link(Language language) =>
        new(System.IO.Path.GetFileName(Path), Locale.For(language).PageDownload(Kind, Number), $"/{Path}", Bytes);
}

using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using OpenData.SiteGen.Checking.Scanning;

namespace OpenData.SiteGen.Checking;

/// <summary>
/// The pictures that a page names in its head for other sites to show (Open Graph, and X's names for the same). No reader
/// of the page loads them, so one that is missing is noticed by nobody who looks at the site.
/// </summary>
internal sealed class SharedPictures
{
    private readonly List<string> _written = [];
    private string? _own;

    private SharedPictures()
    {
    }

    /// <summary>The pictures of a page that was read as a browser reads it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="basePath">Where the site's root stands on its host; begins and ends with <c>/</c>.</param>
    public static IEnumerable<SiteLink> Of(IHtmlDocument page, string basePath)
    {
        var pictures = new SharedPictures();
        foreach (var meta in page.QuerySelectorAll("head meta[content]"))
            pictures.Meet(meta.GetAttribute("property") ?? meta.GetAttribute("name"), meta.GetAttribute("content"));
        return pictures.Links(basePath);
    }

    /// <summary>The pictures of a page as it was written: its head alone is looked at, and without a tree.</summary>
    /// <param name="page">The page.</param>
    /// <param name="basePath">Where the site's root stands on its host; begins and ends with <c>/</c>.</param>
    public static IEnumerable<SiteLink> Of(ReadOnlySpan<byte> page, string basePath)
    {
        var end = page.IndexOf("</head>"u8);
        var head = end < 0 ? page : page[..end];
        // A site that does not know its address names none: its pages cost no more than this.
        if (head.IndexOf(":image"u8) < 0) return [];
        var pictures = new SharedPictures();
        var tags = new TagReader(Encoding.UTF8.GetString(head));
        while (tags.Read())
        {
            if (tags.Name is not "meta") continue;
            var name = AttributeReader.Of(tags.Attributes, "property", out var isProperty);
            if (!isProperty) name = AttributeReader.Of(tags.Attributes, "name", out _);
            pictures.Meet(name, AttributeReader.Of(tags.Attributes, "content", out _));
        }
        return pictures.Links(basePath);
    }

    private void Meet(ReadOnlySpan<char> name, ReadOnlySpan<char> content)
    {
        if (name is "og:url") _own = content.ToString();
        else if (name is "og:image" or "og:image:url" or "og:image:secure_url" or "twitter:image") _written.Add(content.ToString());
    }

    /// <summary>
    /// Whoever names a picture says where the page itself stands as well (ogp.me: <c>og:url</c> is required), and so on which
    /// host the site is.
    /// </summary>
    private IEnumerable<SiteLink> Links(string basePath)
    {
        var site = Uri.TryCreate(WebUtility.HtmlDecode(_own), UriKind.Absolute, out var own) && own.Scheme is "http" or "https" ? new Uri(own, basePath) : null;
        return _written.Select(written => SiteLink.OfPicture(WebUtility.HtmlDecode(written), site));
    }
}

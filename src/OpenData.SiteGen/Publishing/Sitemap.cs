using System.Text;
using System.Xml;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Publishing;

/// <summary>
/// The list of pages for search engines (sitemaps.org), each with the same page in the other language. Its addresses
/// must be absolute to be of use there; where the site's address is not known they are written relative to the
/// sitemap, for readers that are content with that.
/// </summary>
internal static class Sitemap
{
    /// <summary>The most pages that a file may list.</summary>
    public const int MostPages = 50_000;

    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Every page but the one for unknown addresses; no dates, which a build from a seed does not know.</summary>
    public static IReadOnlyList<SiteFile> Of(SitePlan plan, Uri? baseUrl)
    {
        PagePlan[][] parts = [.. plan.Pages.Where(page => page.Address != LinkWriter.NotFoundAddress).Chunk(MostPages)];
        if (parts.Length == 1) return [Pages("sitemap.xml", parts[0], baseUrl)];
        SiteFile[] files = [.. parts.Select((part, index) => Pages($"sitemap-{index + 1}.xml", part, baseUrl))];
        return
        [
            .. files,
            Write("sitemap.xml", "sitemapindex", xml =>
            {
                foreach (var file in files)
                {
                    xml.WriteStartElement("sitemap", SitemapNamespace);
                    xml.WriteElementString("loc", SitemapNamespace, Location("/" + file.Path, baseUrl));
                    xml.WriteEndElement();
                }
            }),
        ];
    }

    private static SiteFile Pages(string path, IEnumerable<PagePlan> pages, Uri? baseUrl) => Write(path, "urlset", xml =>
    {
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", SitemapNamespace);
            xml.WriteElementString("loc", SitemapNamespace, Location(page.Address, baseUrl));
            if (page.Alternate is { } alternate)
            {
                Alternate(xml, page.Address, baseUrl);
                Alternate(xml, alternate, baseUrl);
            }
            xml.WriteEndElement();
        }
    });

    private static void Alternate(XmlWriter xml, string address, Uri? baseUrl)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", IsEnglish(address) ? "en" : "vi");
        xml.WriteAttributeString("href", Location(address, baseUrl));
        xml.WriteEndElement();
    }

    private static bool IsEnglish(string address) => address.StartsWith("/en/", StringComparison.Ordinal);

    private static SiteFile Write(string path, string root, Action<XmlWriter> content)
    {
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(buffer, settings))
        {
            xml.WriteStartElement(root, SitemapNamespace);
            if (root == "urlset") xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            content(xml);
            xml.WriteEndElement();
        }
        buffer.WriteByte((byte)'\n');
        return new SiteFile(path, buffer.ToArray());
    }

    private static string Location(string address, Uri? baseUrl) =>
        baseUrl is null ? LinkWriter.Relative("/sitemap.xml", address) : new Uri(baseUrl, address[1..]).AbsoluteUri;
}

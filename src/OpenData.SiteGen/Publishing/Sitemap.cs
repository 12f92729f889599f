using System.Text;
using System.Xml;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Publishing;

/// <summary>
/// The list of pages for search engines (sitemaps.org). Its addresses must be absolute to be of use there; where the
/// site's address is not known they are written relative to the sitemap, for readers that are content with that.
/// </summary>
internal static class Sitemap
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Every page but the one for unknown addresses; no dates, which a build from a seed does not know.</summary>
    public static SiteFile Of(SitePlan plan, Uri? baseUrl)
    {
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(buffer, settings))
        {
            xml.WriteStartElement("urlset", SitemapNamespace);
            foreach (var page in plan.Pages.Where(page => page.Address != LinkWriter.NotFoundAddress))
            {
                xml.WriteStartElement("url", SitemapNamespace);
                xml.WriteElementString("loc", SitemapNamespace, Location(page.Address, baseUrl));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        buffer.WriteByte((byte)'\n');
        return new SiteFile("sitemap.xml", buffer.ToArray());
    }

    private static string Location(string address, Uri? baseUrl) =>
        baseUrl is null ? LinkWriter.Relative("/sitemap.xml", address) : new Uri(baseUrl, address[1..]).AbsoluteUri;
}

using System.Text;
using System.Xml;
using OpenData.SiteGen.Publishing;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Changes;

/// <summary>The figure-level difference as an Atom feed (RFC 4287), one entry a figure.</summary>
internal static class ChangesFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed in one language.</summary>
    /// <param name="difference">What changed.</param>
    /// <param name="changes">The same in the feed's language.</param>
    /// <param name="locale">How that language says things.</param>
    /// <param name="title">The feed's title.</param>
    /// <param name="page">The address of the page of changes, from the site's root; the feed stands below it.</param>
    /// <param name="baseUrl">The site's address on the web; null where it is not known: then links are relative.</param>
    public static SiteFile Of(
        ReleaseDifference difference, IEnumerable<ChangedFigure> changes, Locale locale, string title, string page, Uri? baseUrl)
    {
        var home = baseUrl is null ? "" : new Uri(baseUrl, page[1..]).AbsoluteUri;
        // Atom wants an instant; a release from a seed knows the day of its newest document and no hour.
        var updated = $"{difference.Release.KnownTo:yyyy-MM-dd}T00:00:00Z";
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, locale.Tag);
            Element(xml, "title", title);
            Element(xml, "id", Id(difference.Release, page));
            Element(xml, "updated", updated);
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", title);
            xml.WriteEndElement();
            Link(xml, "self", home + "feed.atom");
            Link(xml, "alternate", home.Length == 0 ? "./" : home);
            foreach (var change in changes)
            {
                xml.WriteStartElement("entry", Atom);
                Element(xml, "title", change.Label);
                Element(xml, "id", $"{Id(difference.Release, page)}:{change.Id}");
                Element(xml, "updated", updated);
                Link(xml, "alternate", $"{(home.Length == 0 ? "./" : home)}#{change.Id}");
                Element(xml, "summary", locale.ChangeLine(change));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        buffer.WriteByte((byte)'\n');
        return new SiteFile($"{page[1..]}feed.atom", buffer.ToArray());
    }

    /// <summary>A name that no other release has; an entry of a figure that changes twice has two (RFC 4151 is for who owns a host).</summary>
    private static string Id(ReleaseName release, string page) => $"urn:opendata:{release.SeedHash[..Math.Min(16, release.SeedHash.Length)]}:{page.Trim('/').Replace('/', ':')}";

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, text);

    private static void Link(XmlWriter xml, string relation, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}

using System.Text;
using System.Xml.Linq;
using OpenData.SiteGen.Changes;
using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Changes;

public sealed class ChangesFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly ReleaseDifference Difference = new(
        new ReleaseName("1.1.0", "0123456789abcdef0", new DateOnly(2024, 3, 12)), new ReleaseName("1.0.0", "ff", new DateOnly(2023, 1, 1)), []);

    private static readonly ChangedFigure Change = new(
        "f1", "Số xã, 2020", new ChangedState(12.5m, 1, "xã", null, "Báo cáo", 3, null), new ChangedState(null, 0, "xã", MissingReason.NotPublished, null, null, null));

    [Fact]
    public void Says_of_each_figure_what_it_was_and_what_it_is()
    {
        var feed = Feed(new Uri("https://example.test/repo/"));

        var entry = feed.Element(Atom + "entry")!;
        entry.Element(Atom + "title")!.Value.ShouldBe("Số xã, 2020");
        entry.Element(Atom + "summary")!.Value.ShouldBe(
            "Bản trước: 12,5 xã (Báo cáo, đoạn 3). Bản này: chưa công bố (Số liệu tính ra từ các số liệu khác).");
        entry.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe("https://example.test/repo/thay-doi/#f1");
        entry.Element(Atom + "updated")!.Value.ShouldBe("2024-03-12T00:00:00Z");
        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("vi");
    }

    [Fact]
    public void Has_what_every_feed_needs_even_where_the_site_s_address_is_not_known()
    {
        var feed = Feed(null);

        foreach (var name in new[] { "title", "id", "updated", "author" }) feed.Element(Atom + name).ShouldNotBeNull(name);
        feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value).ShouldBe(["feed.atom", "./"]);
    }

    private static XElement Feed(Uri? baseUrl) => XDocument.Parse(Encoding.UTF8.GetString(
        ChangesFeed.Of(Difference, [Change], Locale.For(Language.Vi), "Số liệu", "/thay-doi/", baseUrl).Bytes.Span)).Root!;
}

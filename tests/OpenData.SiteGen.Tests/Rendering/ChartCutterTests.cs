using System.Text;
using System.Xml.Linq;
using OpenData.SiteGen.Rendering;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Rendering;

public sealed class ChartCutterTests
{
    private const string Links = """<p class="chart-links"><a href="/embed/ocop/c/">Nhúng</a> · <a href="/embed/ocop/c.svg">SVG</a></p>""";

    private const string Page =
        "<html lang=\"vi\"><head><title>OCOP – Bắc Kạn</title></head><body><figure class=\"chart\" id=\"c\"><figcaption><h3>A &amp; B</h3><p>Số</p></figcaption>"
        + "<svg class=\"cut-1\" height=\"10em\"><title>t</title><a href=\"/xa/x/\"><rect width=\"50%\" height=\"1em\"></rect></a></svg>" + Links + "</figure>"
        + "<figure class=\"chart\" id=\"d\"><h3>D</h3></figure></body></html>";

    [Fact]
    public void Takes_each_chart_that_has_an_address_of_its_own_and_no_other()
    {
        var chart = ChartCutter.Cut(Page, "/ocop/").ShouldHaveSingleItem();

        chart.Plan.Address.ShouldBe("/embed/ocop/c/");
        var model = chart.Content.Model.ShouldBeOfType<EmbedPage>();
        model.Title.ShouldBe("A & B");
        model.PageHref.ShouldBe("/ocop/#c");
        model.Language.ShouldBe(Language.Vi);
        model.Chart.ShouldContain("<h1>A &amp; B</h1>");
        model.Chart.ShouldNotContain("chart-links");
    }

    [Fact]
    public void Draws_it_as_a_file_that_needs_nothing_beside_it()
    {
        var file = ChartCutter.Cut(Page, "/ocop/").Single().Drawing.ShouldNotBeNull();

        file.Path.ShouldBe("embed/ocop/c.svg");
        var svg = XDocument.Parse(Encoding.UTF8.GetString(file.Bytes.Span)).Root.ShouldNotBeNull();
        svg.Value.ShouldContain("A & B");
        svg.Value.ShouldContain("OCOP – Bắc Kạn");
        svg.Value.ShouldContain("prefers-color-scheme: dark");
        svg.Descendants().ShouldAllBe(element => element.Name.LocalName != "a");
        svg.Value.ShouldNotContain("url(");
    }

    [Fact]
    public void Takes_nothing_from_a_page_that_offers_nothing() =>
        ChartCutter.Cut(Page.Replace(Links, ""), "/ocop/").ShouldBeEmpty();
}

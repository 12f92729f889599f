using OpenData.SiteGen.Rendering;

namespace OpenData.SiteGen.Tests.Rendering;

public sealed class LinkWriterTests
{
    private static readonly LinkWriter AtRoot = new(
        new Dictionary<string, string> { ["/assets/site.css"] = "/assets/site.0123.css" }, "/");

    [Theory]
    [InlineData("/", "/", "./")]
    [InlineData("/", "/ocop/", "ocop/")]
    [InlineData("/ocop/", "/", "../")]
    [InlineData("/ocop/", "/ocop/", "./")]
    [InlineData("/en/ocop/", "/ocop/", "../../ocop/")]
    [InlineData("/en/sources/a/", "/en/sources/b/", "../b/")]
    [InlineData("/nguon/", "/nguon-khac/", "../nguon-khac/")]
    [InlineData("/sitemap.xml", "/en/", "en/")]
    public void Finds_the_way_between_two_addresses(string from, string to, string way) =>
        LinkWriter.Relative(from, to).ShouldBe(way);

    [Theory]
    [InlineData("/", "/nguon/"), InlineData("/en/ocop/", "/"), InlineData("/nguon/a/", "/en/sources/a/")]
    [InlineData("/a/b/c/", "/a/d/"), InlineData("/a/", "/a/b/c/")]
    public void Ways_lead_where_the_standard_says(string from, string to) =>
        new Uri(new Uri("http://site.test" + from), LinkWriter.Relative(from, to)).AbsolutePath.ShouldBe(to);

    [Fact]
    public void Makes_links_relative_and_names_assets_by_their_content() =>
        AtRoot.Write("""<link href="/assets/site.css"><a class="x" href="/nguon/a/#f1">218</a>""", "/en/ocop/")
            .ShouldBe("""<link href="../../assets/site.0123.css"><a class="x" href="../../nguon/a/#f1">218</a>""");

    [Fact]
    public void Leaves_other_links_and_text_alone()
    {
        const string html = """<a href="#p1">href=/x</a><a href="https://a.test/">a</a><a href="//a.test/">b</a> data-href=&quot;/x""";

        AtRoot.Write(html, "/ocop/").ShouldBe(html);
    }

    [Fact]
    public void Writes_the_not_found_page_from_the_host_s_root() =>
        new LinkWriter(new Dictionary<string, string>(), "/repo/").Write("""<a href="/en/#x">x</a>""", "/404.html")
            .ShouldBe("""<a href="/repo/en/#x">x</a>""");

    [Theory]
    [InlineData("/nguon/a/#f1", "/nguon/a/", "f1"), InlineData("/en/", "/en/", ""), InlineData("/assets/site.css", "/assets/site.0123.css", "")]
    public void Tells_where_the_links_lead(string href, string address, string anchor)
    {
        using var output = new PageText();
        var targets = new List<LinkTarget>();

        AtRoot.Write($"<a href=\"{href}\">1</a>", "/ocop/", output, targets);

        targets.ShouldBe([LinkTarget.Of(address, anchor)]);
    }
}

using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Checking.Rules;

public sealed class PageRulesTests
{
    [Theory]
    [InlineData("<h1>A</h1><h1>B</h1>", "there are 2 <h1>, not one.")]
    [InlineData("<p>A</p>", "there are 0 <h1>, not one.")]
    [InlineData("<h1>A</h1><h3>B</h3>", "<h3> \"B\" skips a level after <h1>.")]
    [InlineData("<h1>A</h1><p id=\"a\">B</p><p id=\"a\">C</p>", "2 elements have the id \"a\".")]
    [InlineData("<h1>A</h1><p aria-describedby=\"x\">B</p>", "aria-describedby=\"x\" on <p> refers to no element.")]
    [InlineData("<h1>A</h1><svg viewBox=\"0 0 1 1\"></svg>", "an <svg> has neither <title>, aria-label nor aria-labelledby, and is not aria-hidden.")]
    [InlineData("<h1>A</h1><p style=\"color:red\">B</p>", "<p> has a style attribute (\"color:red\").")]
    [InlineData("<h1>A</h1><p onclick=\"x()\">B</p>", "<p> has an inline handler (onclick).")]
    [InlineData("<h1>A</h1><a href=\"javascript:x()\">B</a>", "<a> has a javascript: address.")]
    [InlineData("<h1>A</h1><script>x()</script>", "there is an inline <script>.")]
    [InlineData("<h1>A</h1><script src=\"assets/site.css\"></script>", "<script src=\"assets/site.css\"> holds up the page: defer it.")]
    [InlineData("<h1>A</h1><img alt=\"\" src=\"https://a.test/x.png\">", "<img> loads https://a.test/x.png from another host.")]
    [InlineData("<h1>A</h1><img alt=\"\" src=\"//a.test/x.png\">", "<img> loads //a.test/x.png from another host.")]
    [InlineData("<h1>A</h1><svg aria-hidden=\"true\"><use href=\"https://a.test/x.svg\" /></svg>", "<use> loads https://a.test/x.svg from another host.")]
    [InlineData("<h1>A</h1><form action=\"https://a.test/\"><button>B</button></form>", "<form> loads https://a.test/ from another host.")]
    public void Reports_what_breaks_a_rule(string main, string problem)
    {
        using var site = GoodSite.Create().Write("a.html", GoodSite.Page(main));

        SiteChecker.Check(site.Root, "/", default).Problems.ShouldHaveSingleItem().ToString().ShouldBe($"a.html: {problem}");
    }

    [Theory]
    [InlineData("<h1>A</h1><svg aria-hidden=\"true\"></svg><svg role=\"img\"><title>B</title></svg><img src=\"ocop/\" alt=\"\">")]
    [InlineData("<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>")]
    [InlineData("<h1>A</h1><script type=\"application/ld+json\">{}</script><script src=\"assets/site.css\" defer></script>")]
    public void Accepts_what_keeps_the_rules(string main)
    {
        using var site = GoodSite.Create().Write("a.html", GoodSite.Page(main));

        SiteChecker.Check(site.Root, "/", default).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<html lang=\"vi\">", "<html>", "<html> has no lang.")]
    [InlineData("<!DOCTYPE html>", "", "there is no <!DOCTYPE html>.")]
    [InlineData("<title>Bắc Kạn</title>", "", "there is no <title>.")]
    [InlineData("<meta charset=\"utf-8\">", "", "there is no <meta charset=\"utf-8\">.")]
    [InlineData("width=device-width", "width=device-width, maximum-scale=1", "the viewport forbids zooming.")]
    [InlineData("<main><h1>A</h1></main>", "<h1>A</h1><main> </main>", "<main> is empty.")]
    [InlineData("<title>", "<link rel=\"stylesheet\" href=\"https://a.test/a.css\"><title>", "<link> loads https://a.test/a.css from another host.")]
    [InlineData("<title>", "<style>p{}</style><title>", "there is a <style>: a page's looks belong into the style sheet.")]
    public void Reports_what_a_document_lacks(string good, string bad, string problem)
    {
        using var site = GoodSite.Create().Write("a.html", GoodSite.Page("<h1>A</h1>").Replace(good, bad));

        SiteChecker.Check(site.Root, "/", default).Problems.Select(found => found.What).ShouldContain(problem);
    }

    [Fact]
    public void Reports_html_that_browsers_would_only_forgive()
    {
        using var site = GoodSite.Create().Write("a.html", GoodSite.Page("<h1>A</h1><p>B</div>"));

        SiteChecker.Check(site.Root, "/", default).Problems.ShouldContain(
            found => found.Where == "a.html" && found.What.StartsWith("line 5, column "));
    }

    [Theory]
    [InlineData("@import 'x.css';"), InlineData("p { background: url(x.png) }"), InlineData("p { src: url('https://a.test/x') }")]
    public void Reports_a_style_sheet_that_loads_something(string css)
    {
        using var site = GoodSite.Create().Write("assets/site.css", css);

        SiteChecker.Check(site.Root, "/", default).Problems.ShouldHaveSingleItem().ToString()
            .ShouldStartWith("assets/site.css: the style sheet loads something (");
    }

    [Fact]
    public void Reports_a_page_that_weighs_too_much_with_its_style_sheet()
    {
        // Two halves that fit alone: hexadecimal of a hash chain does not compress below half its length.
        using var site = GoodSite.Create()
            .Write("assets/site.css", $"/* {Noise(25_000, 1)} */")
            .Write("a.html", GoodSite.Page($"<h1>A</h1><p>{Noise(45_000, 2)}</p>"));

        SiteChecker.Check(site.Root, "/", default).Problems.ShouldHaveSingleItem().ToString()
            .ShouldMatch(@"^a\.html: the page weighs \d{5} bytes compressed with its style sheet, more than 30000\.$");
    }

    private static string Noise(int length, int seed)
    {
        var bytes = new byte[length / 2];
        new Random(seed).NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}

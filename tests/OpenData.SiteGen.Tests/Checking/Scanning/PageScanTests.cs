using OpenData.SiteGen.Checking;
using OpenData.SiteGen.Checking.Scanning;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Checking.Scanning;

public sealed class PageScanTests
{
    public static TheoryData<string> Pages
    {
        get
        {
            string[] mains =
            [
                "<h1>A</h1>", "<h1>A</h1><h1>B</h1>", "<p>A</p>", "<h1> </h1>", "<h1>A</h1><p id=\"a\">B</p><p id=\"a\">C</p><p id=\"a\">D</p>",
                "<h1>A</h1><p aria-describedby=\"x\">B</p>", "<h1>A</h1><p aria-labelledby=\"y x\">B</p><p id=\"x\">C</p><p id=\"y\">D</p>",
                "<h1>A</h1><svg viewBox=\"0 0 1 1\"></svg>", "<h1>A</h1><svg><g><title>B</title></g></svg>", "<h1>A</h1><svg><title>B</title><path d=\"M0 0\" /></svg>",
                "<h1>A</h1><div aria-hidden=\"true\"><svg></svg></div><svg aria-label=\"B\"></svg>",
                "<h1>A</h1><p style=\"color:red\">B</p>", "<h1>A</h1><p onclick=\"x()\">B</p>", "<h1>A</h1><a href=\"javascript:x()\">B</a>",
                "<h1>A</h1><script>if (a < b) x()</script>", "<h1>A</h1><script src=\"assets/site.css\"></script>", "<h1>A</h1><script type=\"application/ld+json\">{\"a\":\"<p>\"}</script>",
                "<h1>A</h1><img alt=\"\" src=\"https://a.test/x.png\">", "<h1>A</h1><img src=\"//a.test/x.png\">", "<h1>A</h1><img src=\"x.png\" alt=\"a > b\">",
                "<h1>A</h1><svg aria-hidden=\"true\"><use href=\"https://a.test/x.svg\" /></svg>", "<h1>A</h1><form action=\"https://a.test/\"><button>B</button></form>",
                "<h1>A</h1><a href=\"https://a.test/\">B</a><a href=\"#a\" id=\"a\">C</a><!-- <h1> -->",
            ];
            return [.. mains.Select(main => GoodSite.Page(main)), .. Documents()];
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Finds_what_a_browser_s_reading_finds(string page)
    {
        var scan = new PageScan();

        scan.Read(page);

        scan.Problems.Select(Comparable).Order().ShouldBe(
            PageParser.ProblemsOf(System.Text.Encoding.UTF8.GetBytes(page)).Where(IsNotSaidTwice).Select(Comparable).Order());
    }

    [Theory]
    [InlineData("<h1>A</h1><p>B</div>", "</div> ends <p>.")]
    [InlineData("<h1>A</h1><p>B", "</main> ends <p>.")]
    [InlineData("<h1>A</h1></p>", "</p> ends <main>.")]
    [InlineData("<h1>A < B</h1>", "is a < that begins no tag.")]
    [InlineData("<h1>A</h1><a href=\"#x\">B</a>", "href=\"#x\" refers to no element.")]
    public void Wants_every_element_closed_and_every_anchor_there(string main, string problem)
    {
        var scan = new PageScan();

        scan.Read(GoodSite.Page(main));

        scan.Problems.ShouldContain(found => found.Contains(problem));
    }

    [Fact]
    public void Forgets_the_page_before()
    {
        var scan = new PageScan();

        scan.Read("<p id=\"a\" style=\"x\">B");
        scan.Read(GoodSite.Page("<h1 id=\"b\">A</h1><a href=\"ocop/\">B</a>"));

        scan.Problems.ShouldBeEmpty();
        scan.Anchors.ShouldBe([TextHash.Of("b")]);
        scan.RelativeLinks.ShouldBe(2); // the style sheet is one
    }

    private static IEnumerable<string> Documents() =>
        new (string Good, string Bad)[]
        {
            ("<html lang=\"vi\">", "<html>"), ("<!DOCTYPE html>", ""), ("<title>Bắc Kạn</title>", ""), ("<meta charset=\"utf-8\">", ""),
            ("width=device-width", "width=device-width, maximum-scale=1"), ("<main><h1>A</h1></main>", "<h1>A</h1><main> </main>"),
            ("<main><h1>A</h1></main>", "<h1>A</h1><main>B</main><main>C</main>"),
            ("<title>", "<link rel=\"stylesheet\" href=\"https://a.test/a.css\"><title>"), ("<title>", "<style>p{}</style><title>"),
            ("<title>", "<meta http-equiv=\"refresh\" content=\"1\"><title>"),
        }.Select(change => GoodSite.Page("<h1>A</h1>").Replace(change.Good, change.Bad));

    /// <summary>The parser and the rule both miss the document type.</summary>
    private static bool IsNotSaidTwice(string problem) =>
        !(problem.StartsWith("line ", StringComparison.Ordinal) && problem.Contains("doctype", StringComparison.OrdinalIgnoreCase));

    /// <summary>The scan names neither the text of a heading nor where the parser stood.</summary>
    private static string Comparable(string problem) =>
        problem.StartsWith("line ", StringComparison.Ordinal) ? "malformed"
        : problem.Contains("skips a level", StringComparison.Ordinal) ? "skips a level"
        : problem;
}

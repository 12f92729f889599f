using AngleSharp.Html.Parser;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Pages;

public sealed class PagesTests
{
    public static TheoryData<Language, string> All
    {
        get
        {
            var all = new TheoryData<Language, string>();
            foreach (var language in Enum.GetValues<Language>())
            {
                foreach (var page in Html.Pages(language).Keys)
                    all.Add(language, page);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Renders_the_page_as_approved(Language language, string page) =>
        Html.Pages(language)[page].ShouldMatchApproved(match => match
            .NoDiff().SubFolder("Approved").WithFileExtension("html").WithDiscriminator($"{page}.{language}"));

    [Theory]
    [MemberData(nameof(All))]
    public void Keeps_to_a_strict_content_security_policy(Language language, string page)
    {
        var document = Parse(language, page);

        document.QuerySelectorAll("script, style, [style], iframe, object, embed").ShouldBeEmpty();
        document.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on"));
        document.QuerySelectorAll("[src], link[href]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href"))
            .ShouldAllBe(address => address!.StartsWith('/') && !address.StartsWith("//"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Has_one_heading_on_top_and_skips_no_level(Language language, string page)
    {
        var levels = Parse(language, page).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();

        levels.Count(level => level == 1).ShouldBe(1);
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First <= 1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Names_every_element_once(Language language, string page)
    {
        var ids = Parse(language, page).QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        ids.ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Points_only_at_elements_that_are_there(Language language, string page)
    {
        var document = Parse(language, page);
        var named = document.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' '))
            .Concat(document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]));

        named.ShouldAllBe(id => document.GetElementById(id) != null);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Gives_every_figure_a_way_to_its_source(Language language, string page) =>
        Parse(language, page).QuerySelectorAll(".figure").ShouldAllBe(figure => figure.QuerySelector("a.mark[href*='#']") != null);

    [Theory]
    [MemberData(nameof(All))]
    public void Describes_every_drawing(Language language, string page)
    {
        foreach (var drawing in Parse(language, page).QuerySelectorAll("svg:not([aria-hidden])"))
        {
            drawing.GetAttribute("role").ShouldBe("img");
            drawing.Children.Single(child => child.LocalName == "title").TextContent.Trim().ShouldNotBeEmpty();
            drawing.Children.Single(child => child.LocalName == "desc").TextContent.Trim().ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Leads_to_the_same_page_in_the_other_language(Language language, string page)
    {
        var document = Parse(language, page);
        var other = language == Language.Vi ? "en" : "vi";

        document.DocumentElement.GetAttribute("lang").ShouldBe(language == Language.Vi ? "vi" : "en");
        document.QuerySelector("a.language")!.GetAttribute("hreflang").ShouldBe(other);
        document.QuerySelector("a.language")!.GetAttribute("href")
            .ShouldBe(document.QuerySelector($"link[hreflang='{other}']")!.GetAttribute("href"));
    }

    [Fact]
    public void Escapes_every_text_of_the_dataset()
    {
        const string hostile = "<b>&\"'</b>";
        var site = new Invented(Language.Vi);
        var source = site.Source with
        {
            Document = site.Source.Document with { Title = hostile, OriginalTitle = hostile, Note = hostile, Publisher = hostile },
        };
        var document = Html.Parse<SiteTemplates.Pages.Source>(Language.Vi, ("Model", source));

        document.QuerySelectorAll("b").ShouldBeEmpty();
        document.QuerySelector("h1")!.TextContent.ShouldBe(hostile);
        document.QuerySelector("q")!.ParentElement!.ParentElement!.TextContent.ShouldContain("Miến <giả định>");
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(Language language, string page) =>
        new HtmlParser().ParseDocument(Html.Pages(language)[page]);
}

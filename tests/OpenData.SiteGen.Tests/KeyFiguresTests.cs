using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests;

/// <summary>The figures that the site stands for, from the front page to the paragraph that prints them.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class KeyFiguresTests(RealSite site)
{
    [Theory]
    [InlineData("/", "218", "tk24-ocop-products", "218 sản phẩm OCOP")]
    [InlineData("/en/", "218", "tk24-ocop-products", "218 sản phẩm OCOP")]
    [InlineData("/", "12,81", "tk24-criteria-average", "12,81 tiêu chí/xã")]
    [InlineData("/en/", "12.81", "tk24-criteria-average", "12,81 tiêu chí/xã")]
    public void The_front_page_shows_it_and_leads_to_the_words_that_prove_it(
        string address, string shown, string fact, string printed)
    {
        var page = Read(address);
        page.QuerySelector("main")!.TextContent.ShouldContain(shown);

        var mark = page.QuerySelectorAll<IHtmlAnchorElement>("main a")
            .First(link => link.GetAttribute("href")!.EndsWith($"#{fact}", StringComparison.Ordinal));

        Entry(address, mark).TextContent.ShouldContain(printed);
    }

    [Theory]
    [InlineData("/"), InlineData("/en/"), InlineData("/ocop/"), InlineData("/en/ocop/")]
    [InlineData("/nong-thon-moi/"), InlineData("/en/new-rural/"), InlineData("/doi-chieu/"), InlineData("/en/checks/")]
    public void Every_mark_leads_to_an_entry_that_quotes_the_document(string address)
    {
        var marks = Read(address).QuerySelectorAll<IHtmlAnchorElement>("main a[href*='#']")
            .Where(link => link.GetAttribute("href")!.Contains("nguon/") || link.GetAttribute("href")!.Contains("sources/"))
            .ToArray();

        marks.ShouldNotBeEmpty();
        foreach (var mark in marks)
            Entry(address, mark).TextContent.Trim().ShouldNotBeEmpty(mark.GetAttribute("href"));
    }

    private IElement Entry(string from, IHtmlAnchorElement link)
    {
        var target = new Uri(new Uri(new Uri("http://site.test"), from), link.GetAttribute("href")!);
        return Read(target.AbsolutePath).GetElementById(target.Fragment[1..])
            .ShouldNotBeNull($"{target.PathAndQuery}{target.Fragment}");
    }

    private IHtmlDocument Read(string address) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, address[1..], "index.html")));
}

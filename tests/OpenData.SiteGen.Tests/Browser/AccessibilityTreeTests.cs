using System.Text.RegularExpressions;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>What a screen reader is told of each kind of page: landmarks, headings, links and tables by their names.</summary>
[Collection(RealSiteCollection.Name)]
public sealed partial class AccessibilityTreeTests(RealSite site, SiteBrowser browser)
{
    /// <summary>The kinds of pages: a name, and the address in each language; a star stands for the first page below.</summary>
    public static TheoryData<string, string> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, string>();
            foreach (var (name, vi, en) in new[]
            {
                ("home", "/", "/en/"), ("promises", "/muc-tieu/", "/en/promises/"), ("sources", "/nguon/", "/en/sources/"),
                ("checks", "/doi-chieu/", "/en/checks/"), ("commune", "/xa/*", "/en/communes/*"), ("changes", "/thay-doi/", "/en/changes/"),
                ("search", "/tim/", "/en/search/"),
            })
            {
                kinds.Add($"{name}.vi", vi);
                kinds.Add($"{name}.en", en);
            }
            // The same templates stand behind both languages, and those above have shown that: one is enough.
            foreach (var (name, vi) in new[]
            {
                ("district", "/huyen/*"), ("product", "/ocop/san-pham/*"), ("producer", "/ocop/chu-the/*"), ("money", "/kinh-phi/"),
                ("criteria", "/tieu-chi/"), ("data", "/du-lieu/"), ("method", "/phuong-phap/"), ("about", "/gioi-thieu/"),
                ("accessibility", "/kha-nang-tiep-can/"),
            })
                kinds.Add($"{name}.vi", vi);
            kinds.Add("not-found", "/404.html");
            return kinds;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Tells_who_does_not_see_what_the_approved_tree_tells(string kind, string address)
    {
        var page = await browser.OpenAsync(360, javaScript: false);
        await page.GotoAsync(new Uri(site.Address, First(address)).AbsoluteUri);

        var tree = await page.Locator("body").AriaSnapshotAsync();

        await page.Context.CloseAsync();
        Lasting(tree).ShouldMatchApproved(match => match.NoDiff().SubFolder("Approved").WithDiscriminator(kind).WithFileExtension("yml"));
    }

    // Where the links lead is the link checker's matter; the dataset's hash says nothing to a reader, and the sizes of
    // files change with every figure.
    private static string Lasting(string tree) => Size().Replace(Hash().Replace(Href().Replace(tree, ""), "(hash)"), "(size)");

    private string First(string address) =>
        address.EndsWith('*') ? site.Pages.First(page => page.StartsWith(address[..^1], StringComparison.Ordinal) && page.Length > address.Length) : address;

    [GeneratedRegex(@"(?<=\d\.\d\.\d-)[0-9a-f]{8}\b|\b[0-9a-f]{64}\b")]
    private static partial Regex Hash();

    [GeneratedRegex(@"(?<=, )[\d.,]+[\u00a0 ]kB")]
    private static partial Regex Size();

    [GeneratedRegex(@"\n\s+- /url:[^\n]*")]
    private static partial Regex Href();
}

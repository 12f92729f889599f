using OpenData.Bench.Seeding;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Browser;

/// <summary>Pages that the real site has not yet: the parts of what is too long for one page.</summary>
[Collection(GrownSiteCollection.Name)]
public sealed class GrownPageTests(GrownSite site, SiteBrowser browser)
{
    [BrowserFact]
    public async Task Every_kind_of_part_is_accessible_and_fits_its_width_in_every_view()
    {
        string[] pages =
        [
            .. PartsOf("/muc-tieu/"), .. PartsOf("/en/promises/"),
            .. PartsOf("/doi-chieu/").Take(2), .. PartsOf("/en/checks/").Take(2),
            .. PartsOf($"/nguon/{ManyReports.Long}/"), .. PartsOf($"/en/sources/{ManyReports.Long}/"),
        ];
        var walk = new PageWalk(browser, site.Address);

        var complaints = await walk.ComplaintsAsync(pages, _ => PageWalk.Views);

        complaints.ShouldBeEmpty();
        walk.Requests.ShouldBeGreaterThan(pages.Length);
    }

    private string[] PartsOf(string list)
    {
        string[] parts = [list, .. Directory.GetDirectories(Path.Combine(site.Folder, list[1..])).Order(StringComparer.Ordinal).Select(part => $"{list}{Path.GetFileName(part)}/")];
        parts.Length.ShouldBeGreaterThan(2, list);
        return parts;
    }
}

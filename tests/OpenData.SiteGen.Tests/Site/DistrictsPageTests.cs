using AngleSharp.Html.Parser;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Site;

/// <summary>The list of districts as it is published.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class DistrictsPageTests(RealSite site)
{
    [Theory]
    [InlineData("huyen", "xã, phường, thị trấn", "đến 10/03/2015"), InlineData("en/districts", "communes, wards", "10 March 2015")]
    public void Counts_no_units_of_the_town_whose_units_went_on_with_the_city(string folder, string units, string until)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, folder, "index.html")));

        string[] rows = [.. page.QuerySelectorAll("tbody th[scope=row]").Select(row => row.TextContent.Replace('\u00a0', ' ')).Where(row => row.Contains(units, StringComparison.Ordinal) || row.Contains(until, StringComparison.Ordinal))];

        rows.Where(row => !row.Contains(units, StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(until);
        rows.Length.ShouldBe(9);
    }
}

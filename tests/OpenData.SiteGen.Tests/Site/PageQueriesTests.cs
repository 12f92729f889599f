using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Site;

/// <summary>The query that stands on a page makes that page: it is asked again, and every number shown is held against the answer.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class PageQueriesTests(RealSite site)
{
    [Fact]
    public async Task Every_number_on_every_page_is_in_the_answer_to_its_own_query()
    {
        await using var api = await EmbeddedApi.StartAsync(RealSite.Seed, default);

        var (asked, strangers, dear) = await PageProof.OfAsync(api.Endpoint!, site.Folder, site.Pages);

        asked.ShouldBeGreaterThan(400);
        strangers.ShouldBeEmpty();
        // The API that a build starts for itself answers more than one that strangers ask, and they are who asks again.
        dear.ShouldBeEmpty();
    }
}

using System.Text;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Api;

public sealed class FigureIdsTests
{
    [Theory]
    [InlineData("""{"id":"place","facts":[{"id":"a","category":{"id":"stars-5"},"inputs":[{"value":1,"id":"b"}]},{"id":"c","inputs":null}]}""", "a b c")]
    [InlineData("""{"paragraphs":[{"number":1,"facts":[{"id":"a","citation":{"source":{"id":"s"}},"alternatives":[{"id":"b"}]}]},{"facts":[{"id":"c"}],"products":[{"id":"p"}]}]}""", "a b c")]
    [InlineData("""{"id":"place","facts":null,"standings":[{"id":"s","place":{"id":"q"}}]}""", "")]
    [InlineData("null", "")]
    public void Finds_the_figures_and_nothing_else(string row, string expected)
    {
        var ids = new HashSet<string>();

        FigureIds.Add(Encoding.UTF8.GetBytes(row), ids);

        ids.Order().ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Finds_every_figure_that_a_page_of_a_place_or_a_document_shows()
    {
        await using var api = await EmbeddedApi.StartAsync(RealSite.Seed, default);
        using var http = new HttpClient();
        var client = new GraphQLClient(http, api.Endpoint!);
        var contents = await SiteContents.AskAsync(client, new ListReader(client), default);
        var (edition, other, answers) = (contents.Editions[0], contents.Editions[1], new SharedAnswers(client));
        PagePlan[] pages = [.. CommunePages.Plan(edition, other, answers), .. DistrictPages.Plan(edition, other, answers), .. SourcePages.Plan(edition, other, answers)];
        var shown = 0;

        foreach (var member in pages.Where(page => page.Table is not null).Select(page => page.Member).OfType<FamilyMember>())
        {
            var answer = (await member.Family.AskAsync([member.Id], default)).ShouldHaveSingleItem();
            var found = new HashSet<string>();
            FigureIds.Add(answer.Row.Span, found);
            var figures = ((FramedPage)member.Make(member.Id, answer).Model).Frame.Figures;
            figures.Except(found).ShouldBeEmpty(member.Id);
            shown += figures.Count;
        }

        // Those of the documents alone are more than a hundred.
        shown.ShouldBeGreaterThan(100);
    }
}

using OpenData.SiteGen.Api;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class DerivedFiguresTests
{
    [Fact]
    public async Task Asks_nothing_for_a_page_without_derived_figures()
    {
        await using var api = await FakeApi.StartAsync("{}");

        (await ExplainAsync(api, FigureKind.Reported)).ShouldHaveSingleItem();

        api.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Asks_what_the_derived_figures_of_a_page_are_computed_from_and_says_so()
    {
        await using var api = await FakeApi.StartAsync("""{"data":{"nodes":[{"id":"shown","inputs":[]}]}}""");

        (await ExplainAsync(api, FigureKind.Derived)).Count.ShouldBe(2);

        api.Received.ShouldHaveSingleItem().ShouldContain("\"ids\":[\"shown\"]");
    }

    [Theory]
    [InlineData("null"), InlineData(""), InlineData("""{"id":"other","inputs":[]}""")]
    public async Task Gives_up_when_the_server_does_not_know_the_figure_that_it_gave(string node)
    {
        await using var api = await FakeApi.StartAsync($$$"""{"data":{"nodes":[{{{node}}}]}}""");

        (await Should.ThrowAsync<ApiException>(() => ExplainAsync(api, FigureKind.Derived))).Message.ShouldStartWith("shown ");
    }

    /// <summary>The queries of a page that shows one figure.</summary>
    private static async Task<IReadOnlyList<PageQuery>> ExplainAsync(FakeApi api, FigureKind kind)
    {
        using var http = new HttpClient();
        IReadOnlyList<PageQuery> asked = [];
        await DerivedFigures.ExplainAsync(
            Made.Edition, new SharedAnswers(new GraphQLClient(http, api.Endpoint)), new PageQuery("query Page { a }", "{}"),
            (figures, queries) =>
            {
                figures.Of(Made.Fact("shown", 5, kind: kind));
                asked = queries;
                return new PageContent(typeof(object), null!);
            },
            default);
        return asked;
    }
}

using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Pages;
using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Pages;

public sealed class SharedAnswersTests
{
    private const string Answer = """{"data":{"places":{"nodes":[{"id":"p","type":"CITY","name":"Thử","nameEn":"Trial","fullName":"thành phố Thử","fullNameEn":"Trial city"}]}}}""";

    [Fact]
    public async Task Asks_once_for_the_pages_of_both_languages()
    {
        await using var api = await FakeApi.StartAsync(Answer);
        using var http = new HttpClient();
        var answers = new SharedAnswers(new GraphQLClient(http, api.Endpoint));

        (await NameAsync(answers, Made.Edition)).ShouldBe("Thử");
        (await NameAsync(answers, Made.Edition with { Language = Language.En })).ShouldBe("Trial");

        api.Received.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Asks_again_with_other_variables()
    {
        await using var api = await FakeApi.StartAsync(Answer);
        using var http = new HttpClient();
        var answers = new SharedAnswers(new GraphQLClient(http, api.Endpoint));

        foreach (var first in (int[])[1, 2]) await NameAsync(answers, Made.Edition, first);

        api.Received.Count.ShouldBe(2);
    }

    private static async Task<string> NameAsync(SharedAnswers answers, Edition edition, int first = 1)
    {
        var (answer, _) = await edition.AskAsync(answers, "DistrictList", new JsonObject { ["first"] = first }, AnswerJson.Default.DistrictListAnswer, default);
        return answer.Places.Items[0].Name;
    }
}

using System.Text.Json;

namespace OpenData.Api.Tests.Clients;

/// <summary>The example clients of docs/clients against the API, and against one that is busy or refuses.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class ClientTests(ServedDataset served)
{
    private const string Busy = """{"errors":[{"message":"busy","extensions":{"code":"LIMIT_EXCEEDED"}}]}""";

    public static TheoryData<string> Languages => [.. Client.All.Select(client => client.Language)];

    [ClientTheory]
    [MemberData(nameof(Languages))]
    public async Task Prints_every_figure_with_its_citation(string language)
    {
        var (code, output, error) = await Run(language, new Uri(served.Http.BaseAddress!, "graphql"));

        error.ShouldBeEmpty();
        code.ShouldBe(0);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe((await served.Data("{ facts(where: { value: { neq: null } }) { totalCount } }"))["facts"]!["totalCount"]!.GetValue<int>());
        lines.Length.ShouldBeGreaterThan(100, "or else there is only one page");
        lines.ShouldContain("tk24-ocop-products\t2024-03-12\t218\ttong-ket-2024-03-13 11");
        lines.ShouldContain("ocop21-poverty-rate-2017\t2017\t24.53\tocop-bac-kan-2021 7");
        lines.ShouldContain("calc-ocop-funds-allocated\t2018-12/2019-12\t4287000000\tcalculated");
    }

    [ClientTheory]
    [MemberData(nameof(Languages))]
    public async Task Asks_again_when_the_server_is_busy_and_goes_through_the_pages(string language)
    {
        await using var api = await BusyApi.Start((503, Busy), (200, Page("one", "next")), (429, Busy), (200, Page("two", null)));

        var (code, output, error) = await Run(language, api.Endpoint);

        error.ShouldBeEmpty();
        code.ShouldBe(0);
        output.ShouldBe("one\t2020\t1.5\tdoc 3\ntwo\t2020\t1.5\tdoc 3\n");
        api.Asked.ShouldBe(4);
    }

    [ClientTheory]
    [MemberData(nameof(Languages))]
    public async Task Says_why_it_was_refused(string language)
    {
        await using var api = await BusyApi.Start((400, """{"errors":[{"message":"No such field.","extensions":{"code":"VALIDATION_FAILED"}}]}"""));

        var (code, output, error) = await Run(language, api.Endpoint);

        code.ShouldBe(1);
        output.ShouldBeEmpty();
        error.Trim().ShouldBe("No such field. (VALIDATION_FAILED)");
    }

    [ClientTheory]
    [MemberData(nameof(Languages))]
    public async Task Names_the_server_that_does_not_answer(string language)
    {
        var (code, _, error) = await Run(language, new Uri("http://127.0.0.1:9/graphql"));

        code.ShouldBe(1);
        error.ShouldStartWith("http://127.0.0.1:9/graphql: ");
        error.Trim().ShouldNotContain('\n');
    }

    private static Task<(int Code, string Output, string Error)> Run(string language, Uri endpoint) =>
        Client.All.Single(client => client.Language == language).Run(endpoint);

    private static string Page(string id, string? next) => JsonSerializer.Serialize(new
    {
        data = new
        {
            facts = new
            {
                nodes = new[] { new { id, value = 1.5, indicator = new { name = "n" }, period = new { text = "2020" }, citation = new { paragraph = 3, source = new { id = "doc" } } } },
                pageInfo = new { hasNextPage = next is not null, endCursor = next },
            },
        },
    });
}

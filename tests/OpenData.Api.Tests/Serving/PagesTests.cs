using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Serving;

[Collection(ServedDatasetCollection.Name)]
public sealed class PagesTests(ServedDataset served)
{
    [Theory]
    [InlineData("/", "<html lang=\"vi\">")]
    [InlineData("/?lang=en", "<html lang=\"en\">")]
    public async Task Greets_people_in_their_language(string address, string expected)
    {
        using var response = await served.Http.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain(expected);
        page.ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?lang=en")]
    public async Task Links_only_to_queries_that_answer_without_errors(string address)
    {
        var page = await served.Http.GetStringAsync(address);
        var links = page.Split("href=\"").Skip(1).Select(rest => WebUtility.HtmlDecode(rest.Split('"')[0])).Where(link => link.StartsWith("/graphql", StringComparison.Ordinal)).ToList();

        links.Count.ShouldBeGreaterThan(25);
        foreach (var link in links)
        {
            using var response = await served.Http.GetAsync(link);
            var answer = await response.Content.ReadAsStringAsync();
            response.StatusCode.ShouldBe(HttpStatusCode.OK, answer);
            answer.ShouldNotContain("\"errors\"", customMessage: link);
            answer.Length.ShouldBeGreaterThan(200, link);
        }
    }

    [Fact]
    public async Task Shows_the_query_of_the_address_in_the_form_as_text()
    {
        var page = await served.Http.GetStringAsync("/?query=" + Uri.EscapeDataString("</textarea><script>alert(1)</script>"));

        page.ShouldNotContain("<script");
        page.ShouldContain("&lt;/textarea&gt;&lt;script&gt;");
    }

    [Theory]
    [InlineData("/graphql", "ocop-products")]
    [InlineData("/graphql?query=%7Bdataset%7Bversion%7D%7D&variables=%7B%7D", "{dataset{version}}")]
    public async Task Shows_the_form_at_the_endpoint_to_a_browser_where_there_is_no_explorer(string address, string asked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        using var response = await served.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        page.ShouldContain("<form action=\"/graphql\"");
        page.ShouldContain(asked);
        page.ShouldNotContain("GraphiQL");
    }

    [Fact]
    public async Task Shows_the_contract() =>
        (await served.Http.GetStringAsync("/schema.graphql")).ShouldBe(await File.ReadAllTextAsync(Path.Combine(TestRepository.Root, "schema.graphql")));

    [Fact]
    public async Task Tells_a_monitor_that_it_is_well() =>
        (await served.Http.GetFromJsonAsync<JsonObject>("/health"))!["status"]!.ToString().ShouldBe("ok");

    [Fact]
    public async Task Tells_a_load_balancer_that_it_can_answer() =>
        (await served.Http.GetFromJsonAsync<JsonObject>("/ready"))!["status"]!.ToString().ShouldBe("ready");

    [Fact]
    public async Task Lets_pages_of_other_hosts_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={dataset{version}}");
        request.Headers.Add("Origin", "https://example.org");
        using var response = await served.Http.SendAsync(request);

        response.Headers.GetValues("Access-Control-Allow-Origin").Single().ShouldBe("*");
    }
}

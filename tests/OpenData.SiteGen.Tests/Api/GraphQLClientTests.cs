using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Api;

public sealed class GraphQLClientTests
{
    private const string Nothing = """{"data":{"nodes":[],"all":{"totalCount":0},"failed":{"totalCount":0},"open":{"totalCount":0},"held":{"totalCount":0}}}""";

    private static readonly GraphQLQuery Query = new("Sources", "query Sources { sources { nodes { id } } }");

    [Fact]
    public async Task Sends_the_query_its_name_and_its_variables()
    {
        await using var api = await FakeApi.StartAsync(Nothing);

        (await AskAsync(api.Endpoint)).Nodes.ShouldBeEmpty();

        JsonNode.Parse(api.Received.ShouldHaveSingleItem())!.ToJsonString().ShouldBe(
            """{"query":"query Sources { sources { nodes { id } } }","operationName":"Sources","variables":{"lang":"VI"}}""");
    }

    [Fact]
    public async Task Reads_figures_with_the_decimals_that_are_printed()
    {
        await using var api = await FakeApi.StartAsync(Nothing.Replace("[]", """
            [{"id":"c","outcome":"DOES_NOT_HOLD","title":"T","explanation":null,"formula":null,
            "expected":null,"computed":12.80,"left":null,"operands":[]}]
            """));

        var check = (await AskAsync(api.Endpoint)).Nodes.ShouldHaveSingleItem();

        check.Outcome.ShouldBe(CheckOutcome.DoesNotHold);
        check.Computed!.Value.Scale.ShouldBe((byte)2);
    }

    [Fact]
    public async Task Reports_every_error_with_its_place_path_and_extensions()
    {
        await using var api = await FakeApi.StartAsync(
            """
            {"data":{"nodes":[]},"errors":[
              {"message":"Too costly","locations":[{"line":2,"column":3}],"path":["checks",0],"extensions":{"code":"COST","limit":10}},
              {"message":"Tired"}]}
            """);

        var error = await Should.ThrowAsync<ApiException>(() => AskAsync(api.Endpoint));

        error.Message.ShouldBe($"{api.Endpoint} refused the query Sources:");
        error.Errors.ShouldBe(
            ["Too costly (line 2, column 3) at checks.0 {\"code\":\"COST\",\"limit\":10}", "Tired"]);
    }

    [Fact]
    public async Task Takes_a_table_as_the_server_writes_it()
    {
        await using var api = await FakeApi.StartAsync("id,value\r\na,1\r\n", contentType: "text/csv; charset=utf-8");
        using var http = new HttpClient();

        var table = await new GraphQLClient(http, api.Endpoint).AskTableAsync(Query, [], "csv", default);

        Encoding.UTF8.GetString(table).ShouldBe("id,value\r\na,1\r\n");
    }

    [Theory]
    [InlineData("""{"errors":[{"message":"A table has one list of rows"}]}""", "application/graphql-response+json", "refused the query Sources")]
    [InlineData("busy", "text/plain", "no GraphQL server")]
    public async Task Says_why_there_is_no_table(string answer, string type, string expected)
    {
        await using var api = await FakeApi.StartAsync(answer, status: 400, type);
        using var http = new HttpClient();

        (await Should.ThrowAsync<ApiException>(() => new GraphQLClient(http, api.Endpoint).AskTableAsync(Query, [], "csv", default)))
            .Message.ShouldContain(expected);
    }

    [Fact]
    public async Task Waits_when_the_server_says_later()
    {
        using var busy = new Busy(times: 2);
        using var http = new HttpClient(busy);

        await new GraphQLClient(http, new Uri("http://api.test/graphql")).AskAsync(Query, [], AnswerJson.Default.ChecksAnswer, default);

        busy.Asked.ShouldBe(3);
    }

    [Theory]
    [InlineData("""{"data":{"nodes":null}}""", "in another shape")]
    [InlineData("""{"data":{}}""", "in another shape")]
    [InlineData("{\"data\":", "in another shape")]
    [InlineData("null", "with nothing")]
    [InlineData("""{"data":null}""", "refused the query")]
    public async Task Refuses_an_answer_that_is_not_whole(string answer, string message)
    {
        await using var api = await FakeApi.StartAsync(answer);

        (await Should.ThrowAsync<ApiException>(() => AskAsync(api.Endpoint))).Message.ShouldContain(message);
    }

    [Fact]
    public async Task Says_what_answers_when_it_is_no_graphql_server()
    {
        await using var api = await FakeApi.StartAsync("<h1>Hello</h1>", 404, "text/html");

        (await Should.ThrowAsync<ApiException>(() => AskAsync(api.Endpoint)))
            .Message.ShouldBe($"{api.Endpoint} is no GraphQL server: it answered 404 without JSON.");
    }

    [Fact]
    public async Task Says_that_nobody_answers()
    {
        Uri endpoint;
        await using (var api = await FakeApi.StartAsync("")) endpoint = api.Endpoint;

        (await Should.ThrowAsync<ApiException>(() => AskAsync(endpoint))).Message.ShouldStartWith($"{endpoint} cannot be reached:");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5080/graphql")]
    [InlineData("http://127.0.0.1:5080/graphql", "http://127.0.0.1:5080/graphql")]
    [InlineData("http://127.0.0.1:5080/api/v1/", "http://127.0.0.1:5080/api/v1")]
    public void Finds_the_endpoint_of_a_server(string server, string endpoint) =>
        GraphQLClient.EndpointOf(new Uri(server)).ShouldBe(new Uri(endpoint));

    private static async Task<ChecksAnswer> AskAsync(Uri endpoint)
    {
        using var http = new HttpClient();
        return await new GraphQLClient(http, endpoint).AskAsync(
            Query, new JsonObject { ["lang"] = "VI" }, AnswerJson.Default.ChecksAnswer, default);
    }

    /// <summary>A server that has too much to do at first.</summary>
    private sealed class Busy(int times) : HttpMessageHandler
    {
        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(++Asked > times ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests)
            {
                Content = new StringContent(Nothing, Encoding.UTF8, "application/json"),
            };
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero);
            return Task.FromResult(response);
        }
    }
}

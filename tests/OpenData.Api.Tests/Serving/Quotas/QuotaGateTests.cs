using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using OpenData.Api.Schema.Limits;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Serving.Quotas;

[Collection(ServedDatasetCollection.Name)]
public sealed class QuotaGateTests(ServedDataset served)
{
    private const string Costly = "/graphql?query={districts{code}}";

    [Fact]
    public async Task Refuses_what_a_client_has_no_points_for_and_says_when_to_come_back()
    {
        await using var app = await Start(new RateLimits(Points: 12, PointsPerSecond: 1));
        using var http = Client(app);
        using var first = await http.GetAsync(Costly);
        using var second = await http.GetAsync(Costly + "&other");

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Headers.GetValues("RateLimit-Policy").Single().ShouldBe("\"cost\";q=12;w=12;qu=\"points\"");
        first.Headers.GetValues("RateLimit").Single().ShouldStartWith("\"cost\";r=");
        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        second.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeGreaterThan(0);
        second.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var error = (await second.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!;
        error["extensions"]!["code"]!.ToString().ShouldBe("RATE_LIMITED");
        error["message"]!.ToString().ShouldContain("12 points");
    }

    [Fact]
    public async Task Gives_what_is_kept_for_little()
    {
        await using var app = await Start(new RateLimits(Points: 15, PointsPerSecond: 1));
        using var http = Client(app);
        for (var i = 0; i < 3; i++)
        {
            using var response = await http.GetAsync(Costly);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Refuses_a_table_before_its_first_row_where_its_pages_cost_too_much()
    {
        await using var app = await Start(new RateLimits(Points: 150, PointsPerSecond: 1));
        using var http = Client(app);
        using var response = await http.GetAsync("/graphql?query={facts{nodes{id}}}&format=csv");

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Takes_the_word_of_a_trusted_proxy_alone_for_the_address_of_a_client()
    {
        var limits = new RateLimits(Points: 12, PointsPerSecond: 1);
        await using var behind = await Start(limits, IPAddress.Loopback);
        await using var direct = await Start(limits);

        (await StatusOfTwoClients(behind)).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        (await StatusOfTwoClients(direct)).ShouldBe((HttpStatusCode.OK, HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Tells_the_limits_to_who_asks()
    {
        await using var app = await Start(new RateLimits(Points: 1_000, PointsPerSecond: 7));
        using var http = Client(app);

        (await http.GetStringAsync("/graphql?query={limits{ratePoints,ratePointsPerSecond}}")).ShouldContain("\"ratePoints\":1000,\"ratePointsPerSecond\":7");
        (await served.Http.GetStringAsync("/graphql?query={limits{ratePoints}}")).ShouldContain("\"ratePoints\":null");
    }

    [Fact]
    public async Task Says_nothing_of_points_where_nobody_is_limited()
    {
        using var response = await served.Http.GetAsync(Costly);

        response.Headers.Contains("RateLimit").ShouldBeFalse();
    }

    private static async Task<(HttpStatusCode, HttpStatusCode)> StatusOfTwoClients(WebApplication app)
    {
        using var http = Client(app);
        return (await StatusOf("203.0.113.1", "a"), await StatusOf("203.0.113.2", "b"));

        async Task<HttpStatusCode> StatusOf(string client, string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Costly}&{address}");
            request.Headers.Add("X-Forwarded-For", client);
            using var response = await http.SendAsync(request);
            return response.StatusCode;
        }
    }

    private static HttpClient Client(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.Single()) };

    private async Task<WebApplication> Start(RateLimits limits, params IPAddress[] proxies)
    {
        var app = ApiApplication.Build(new ApiSettings("", served.Database, "http://127.0.0.1:0") { RateLimits = limits, TrustedProxies = proxies }, explorer: null);
        await app.StartAsync();
        return app;
    }
}

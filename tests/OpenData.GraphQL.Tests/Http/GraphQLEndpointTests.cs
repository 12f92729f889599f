using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Http;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Http;

public sealed class GraphQLEndpointTests : IAsyncLifetime
{
    private readonly WebApplication app;
    private readonly HttpClient client;

    public GraphQLEndpointTests()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddGraphQL(
            schema => schema.AddType(typeof(EchoQuery)),
            options => options.Limits = new Limits { MaxBodyBytes = 500 });
        app = builder.Build();
        app.MapGraphQL();
        app.StartAsync().GetAwaiter().GetResult();
        client = app.GetTestClient();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Get_and_post_give_the_same_answer_with_readable_Vietnamese()
    {
        var get = await client.GetStringAsync("/graphql?query=" + Uri.EscapeDataString("query ($t: String!) { echo(text: $t) }") + "&variables=" + Uri.EscapeDataString("""{"t":"Bắc Kạn"}"""));
        var post = await client.PostAsJsonAsync("/graphql", new { query = "query ($t: String!) { echo(text: $t) }", variables = new { t = "Bắc Kạn" } });

        get.ShouldContain("\"data\":{\"echo\":\"Bắc Kạn\"}");
        (await post.Content.ReadAsStringAsync()).ShouldBe(get);
    }

    [Theory]
    [InlineData("application/graphql-response+json", "{ echo(text: 1) }", HttpStatusCode.BadRequest)]
    [InlineData("application/graphql-response+json", "{ echo(text: ", HttpStatusCode.BadRequest)]
    [InlineData("application/graphql-response+json", "{ echo(text: \"a\") }", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", "{ broken }", HttpStatusCode.OK)]
    [InlineData("application/json", "{ echo(text: 1) }", HttpStatusCode.OK)]
    [InlineData("text/html", "{ echo(text: \"a\") }", HttpStatusCode.NotAcceptable)]
    [InlineData("text/html, application/json;q=0.5", "{ echo(text: \"a\") }", HttpStatusCode.OK)]
    public async Task Status_follows_the_accepted_media_type(string accept, string query, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.TryAddWithoutValidation("Accept", accept);

        var response = await client.SendAsync(request);

        response.StatusCode.ShouldBe(status);
        response.Headers.Vary.ShouldContain("Accept");
    }

    [Fact]
    public async Task Other_methods_are_told_which_are_allowed()
    {
        var response = await client.PutAsync("/graphql", JsonContent.Create(new { query = "{ echo }" }));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\": 1}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\": \"{ a }\", \"variables\": []}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\": \"\\ud800\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{ echo }", "application/graphql", HttpStatusCode.UnsupportedMediaType)]
    public async Task Requests_that_are_no_GraphQL_are_refused(string body, string type, HttpStatusCode status)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        (await client.PostAsync("/graphql", content)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Long_bodies_are_refused_with_the_limit()
    {
        var response = await client.PostAsJsonAsync("/graphql", new { query = "{ echo }" + new string(' ', 1000) });

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldContain("bytes of a request is 500");
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [QueryType]
    public static class EchoQuery
    {
        public static string Echo(string text) => text;

        public static string Broken() => throw new InvalidOperationException();
    }
}

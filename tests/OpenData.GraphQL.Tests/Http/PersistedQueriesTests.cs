using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Http;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Http;

/// <summary>The exchange as Apollo's clients have it: the hash alone, then hash and document, then the hash alone.</summary>
public sealed class PersistedQueriesTests : IAsyncLifetime
{
    private const string Query = "{ hello }";

    private readonly WebApplication app;
    private readonly HttpClient client;

    public PersistedQueriesTests()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddGraphQL(schema => schema.AddType(typeof(HelloQuery)), options => options.Limits = new Limits { MaxPersistedText = 200 });
        app = builder.Build();
        app.MapGraphQL();
        app.StartAsync().GetAwaiter().GetResult();
        client = app.GetTestClient();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Learns_a_document_when_it_is_sent_and_then_answers_the_hash_by_get_and_post()
    {
        var unknown = await Post(null, HashOf(Query));
        unknown.StatusCode.ShouldBe(HttpStatusCode.OK, "clients take another status for a fault of the network");
        (await unknown.Content.ReadAsStringAsync()).ShouldBe("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""");

        (await (await Post(Query, HashOf(Query))).Content.ReadAsStringAsync()).ShouldContain("\"hello\":\"world\"");

        (await (await Post(null, HashOf(Query))).Content.ReadAsStringAsync()).ShouldContain("\"hello\":\"world\"");
        (await client.GetStringAsync("/graphql?extensions=" + Uri.EscapeDataString(Extensions(HashOf(Query))))).ShouldContain("\"hello\":\"world\"");
    }

    [Fact]
    public async Task Refuses_a_hash_that_is_of_another_document()
    {
        var response = await Post(Query, HashOf("{ other }"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("is not the SHA-256 of the query");
    }

    [Theory]
    [InlineData("{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"ab\"}}")]
    [InlineData("{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"ab\"}}")]
    [InlineData("{\"persistedQuery\":7}")]
    public async Task Says_how_the_entry_must_be(string extensions)
    {
        var response = await client.GetAsync("/graphql?extensions=" + Uri.EscapeDataString(extensions));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("'persistedQuery' must have the version 1");
    }

    [Fact]
    public async Task Keeps_no_document_that_cannot_be_answered_and_none_that_is_too_long()
    {
        foreach (var document in new[] { "{ nothing }", "{ hello " + new string(' ', 300) + "}" })
        {
            await Post(document, HashOf(document));
            (await (await Post(null, HashOf(document))).Content.ReadAsStringAsync()).ShouldContain("PersistedQueryNotFound");
        }
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Extensions(string hash) => $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

    private Task<HttpResponseMessage> Post(string? query, string hash) => client.PostAsJsonAsync("/graphql", query is null
        ? (object)new { extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } }
        : new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });

    [QueryType]
    public static class HelloQuery
    {
        public static string Hello() => "world";
    }
}

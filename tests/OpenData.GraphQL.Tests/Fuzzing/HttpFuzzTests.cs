using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Tests.Hostile;

namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>Whatever is sent over HTTP is answered with a status and a response, and within the time limit.</summary>
public sealed class HttpFuzzTests : IAsyncDisposable
{
    private static readonly int[] Statuses = [200, 400, 405, 406, 413, 414, 415, 503];

    private static readonly string[] Methods = ["POST", "POST", "POST", "POST", "GET", "GET", "PUT", "HEAD", "OPTIONS", "odd"];

    private static readonly string[] ContentTypes =
        ["application/json", "application/json", "application/json; charset=utf-8", "application/json;charset=\"utf-8\"", "application/json; charset=utf-16", "text/plain", "application/graphql", "", ";;;", "application/json;"];

    private static readonly string[] Accepts =
        ["application/json", "application/graphql-response+json", "*/*", "", "text/html, application/json;q=0.1", "application/*;q=0", "a;b;c,,/", "application/json; charset=latin1"];

    private static readonly string[] Bodies =
    [
        """{"query":"{ wait }"}""",
        """{"query":"query A($v: Int) { books(first: $v) { nodes { id author { name } } } }","variables":{"v":2},"operationName":"A"}""",
        """{"query":"{ a: wait b: book(id: \"book-001\") { title } break refuse }","extensions":{"tracing":true}}""",
        """{"query":"query ($r: BookRequestInput!) { describe(request: $r) wait }","variables":{"r":{"title":"\uD83D\uDE00","years":[1,[2],null]}}}""",
        """[{"query":"{ __typename }"},{"query":"{ __typename }"}]""",
        """{"query":"{ __schema { types { name fields { name type { name } } } } }","variables":null}""",
    ];

    private static readonly string[] Addresses =
    [
        "?query=%7Bwait%7D", "?query=%7Bbooks(first:2)%7Bnodes%7Bid%7D%7D%7D&variables=%7B%7D&operationName=",
        "?query=query($v:Int)%7Bbooks(first:$v)%7BtotalCount%7D%7D&variables=%7B%22v%22:1%7D&extensions=%7B%7D", "?query=%&query=%7B&variables=[", "",
    ];

    private readonly FaultLog faults = new(e => e.Message.StartsWith("secret", StringComparison.Ordinal));
    private readonly LibraryServer server;

    public HttpFuzzTests() => server = new LibraryServer(
        new Limits { MaxBodyBytes = 2_000, MaxRows = 200 }, configure: options => options.Logger = faults);

    [Fact]
    public async Task Mutated_requests_are_answered_within_the_time_limit()
    {
        var inputs = new FuzzInputs(FuzzSettings.Seed);
        var stopped = 0;
        for (var i = 0; i < (int)(FuzzSettings.Inputs * FuzzShares.Http); i++)
        {
            var method = inputs.Pick(Methods);
            var body = i % 7 == 0 ? inputs.RandomBytes() : Encoding.UTF8.GetBytes(i % 3 == 0 ? inputs.Pick(Bodies) : inputs.Mutated(Bodies));
            var address = method == "POST" ? "" : i % 3 == 0 ? inputs.Pick(Addresses) : "?" + inputs.Mutated(Addresses).TrimStart('?');
            var (type, accept) = (inputs.Pick(ContentTypes), inputs.Pick(Accepts));
            try
            {
                stopped += await Ask(method, address, type, accept, body) ? 1 : 0;
                faults.ShouldBeEmpty();
            }
            catch (Exception e)
            {
                Assert.Fail($"Seed {FuzzSettings.Seed}, request {i}: {method} {address}\n{type}\n{accept}\n{Convert.ToBase64String(body)}\n{e}");
            }
        }

        stopped.ShouldBeGreaterThan(0);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>Whether the request was stopped by the time limit.</summary>
    private async Task<bool> Ask(string method, string address, string type, string accept, byte[] body)
    {
        var asked = server.Raw(http =>
        {
            http.Request.Method = method;
            http.Request.Path = "/graphql";
            http.Request.QueryString = new QueryString(address.Length > 1 ? address : null);
            http.Request.Headers.ContentType = type;
            http.Request.Headers.Accept = accept;
            http.Request.Body = new MemoryStream(body);
        });
        // A request that goes on waiting is told again and again that its time is up: one that does not heed it fails.
        for (var told = 0; await Task.WhenAny(asked, Task.Delay(3)) != asked; told++)
        {
            told.ShouldBeLessThan(10_000);
            server.Clock.Advance(TimeSpan.FromSeconds(11));
        }

        var (status, answer) = await asked;

        status.ShouldBeOneOf(Statuses);
        if (method == "HEAD")
            return false;
        Answers.Check(answer);
        return answer.TryGetProperty("errors", out var errors) && errors.EnumerateArray().Any(IsTimeout);
    }

    private static bool IsTimeout(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString() == "TIMEOUT";
}

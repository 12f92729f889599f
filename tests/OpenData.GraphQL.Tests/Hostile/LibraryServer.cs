using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Http;
using OpenData.GraphQL.Tests.Library;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Hostile;

/// <summary>The library over HTTP, with a clock that the test moves.</summary>
public sealed class LibraryServer : IAsyncDisposable
{
    private readonly TestLibrary library = new();
    private readonly WebApplication app;

    public LibraryServer(Limits? limits = null, Action<SchemaBuilder>? declare = null, Action<ExecutionOptions>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddScoped(_ => library.Open());
        builder.Services.AddGraphQL(
            schema =>
            {
                TestLibrary.Declare(schema).AddType(typeof(WaitingQuery)).AddService<ManualClock>();
                declare?.Invoke(schema);
            },
            options =>
            {
                options.Limits = limits ?? new Limits();
                options.TimeProvider = Clock;
                configure?.Invoke(options);
            });
        app = builder.Build();
        app.MapGraphQL();
        app.StartAsync().GetAwaiter().GetResult();
        Client = app.GetTestClient();
    }

    public ManualClock Clock { get; } = new();

    public HttpClient Client { get; }

    /// <summary>The SQL commands of the request sent last.</summary>
    public IReadOnlyList<string> Commands => library.Commands;

    public static HttpRequestMessage Post(string query, object? variables = null, string? operationName = null) =>
        Post(JsonContent.Create(new { query, variables, operationName }));

    public static HttpRequestMessage Post(HttpContent content) => new(HttpMethod.Post, "/graphql") { Content = content };

    /// <summary>Sends a request as a client of the newer media type, and reads status and answer.</summary>
    public async Task<(int Status, JsonElement Answer)> Send(HttpRequestMessage request)
    {
        library.ForgetCommands();
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    /// <summary>Sends a request that no HTTP client would build.</summary>
    public async Task<(int Status, JsonElement Answer)> Raw(Action<HttpContext> build)
    {
        var http = await app.GetTestServer().SendAsync(build);
        using var reader = new StreamReader(http.Response.Body);
        var text = await reader.ReadToEndAsync();
        return (http.Response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        library.Dispose();
    }

    [QueryType]
    public static class WaitingQuery
    {
        /// <summary>Waits until the request is stopped.</summary>
        public static async Task<int> Wait(CancellationToken ct)
        {
            await Task.Delay(Timeout.Infinite, ct);
            return 0;
        }
    }
}

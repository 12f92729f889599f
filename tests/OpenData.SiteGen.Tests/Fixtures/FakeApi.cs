using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace OpenData.SiteGen.Tests.Fixtures;

/// <summary>A server on the loopback interface that answers every request with one text and keeps what it was sent.</summary>
internal sealed class FakeApi : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeApi(WebApplication app) => _app = app;

    public Uri Endpoint => new(_app.Urls.First() + "/graphql");

    public List<string> Received { get; } = [];

    public static async Task<FakeApi> StartAsync(
        string answer, int status = 200, string contentType = "application/graphql-response+json")
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var api = new FakeApi(app);
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            api.Received.Add(await reader.ReadToEndAsync());
            context.Response.StatusCode = status;
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync(answer);
        });
        await app.StartAsync();
        return api;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

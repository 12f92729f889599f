using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace OpenData.Api.Tests.Clients;

/// <summary>A server that says what it is told to, one answer after the other.</summary>
internal sealed class BusyApi : IAsyncDisposable
{
    private readonly WebApplication app;
    private int asked;

    private BusyApi(WebApplication app) => this.app = app;

    public Uri Endpoint => new(app.Urls.Single());

    public int Asked => asked;

    public static async Task<BusyApi> Start(params (int Status, string Body)[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var api = new BusyApi(builder.Build());
        api.app.Run(http =>
        {
            var (status, body) = answers[Interlocked.Increment(ref api.asked) - 1];
            http.Response.StatusCode = status;
            http.Response.Headers.RetryAfter = "0";
            http.Response.ContentType = "application/json";
            return http.Response.WriteAsync(body);
        });
        await api.app.StartAsync();
        return api;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

using Microsoft.Extensions.FileProviders;
using OpenData.SiteGen.Publishing.Hosting;

namespace OpenData.SiteGen.Previewing;

/// <summary>
/// Shows a finished site on this machine as a static host would: folders by their index, the 404 page for unknown
/// addresses, and headers as strict as the site is meant to be served with.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PreviewServer(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>Where the site's front page is shown.</summary>
    public Uri Address { get; }

    /// <summary>Serves <paramref name="folder"/> on the loopback interface.</summary>
    /// <param name="folder">The finished site.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="basePath">Where the site's root stands; begins and ends with <c>/</c>.</param>
    /// <param name="cancellation">Gives the start up.</param>
    /// <param name="reload">Says when there is a newer site, so that pages load themselves again; null for pages exactly as they are.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(
        string folder, int port, string basePath, CancellationToken cancellation, ReloadSignal? reload = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.UsePathBase(basePath.TrimEnd('/'));
        // Those of the site that is shown: while the next one is made, its style is that of no chart here.
        var always = SiteHeaders.Always;
        if (reload is not null) reload.Announced += () => always = SiteHeaders.Always;
        app.Use((context, next) =>
        {
            var headers = always.Concat(SiteHeaders.Of(context.Request.Path.Value!.TrimStart('/')));
            foreach (var (name, value) in headers) context.Response.Headers.Append(name, value);
            context.Response.Headers.CacheControl = "no-cache"; // what is looked at is being worked on
            return next(context);
        });
        if (reload is not null) new ReloadingPages(folder, reload).Use(app);
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)) });
        app.Run(context => NotFoundAsync(context, Path.Combine(folder, "404.html")));
        await app.StartAsync(cancellation);
        return new PreviewServer(app, new Uri(new Uri(app.Urls.First()), basePath));
    }

    /// <summary>Serves until somebody stops it.</summary>
    public Task WaitAsync(CancellationToken cancellation) => _app.WaitForShutdownAsync(cancellation);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task NotFoundAsync(HttpContext context, string page)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (!File.Exists(page)) return;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.SendFileAsync(page);
    }
}

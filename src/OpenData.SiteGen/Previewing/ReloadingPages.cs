namespace OpenData.SiteGen.Previewing;

/// <summary>
/// Pages of a preview that load themselves again when there is a newer site: each is sent with a script of the preview's
/// own, which listens to a stream of events. No file of the site has any of it.
/// </summary>
/// <param name="folder">The finished site.</param>
/// <param name="signal">Says when there is a newer one.</param>
internal sealed class ReloadingPages(string folder, ReloadSignal signal)
{
    private const string Script = "/.preview/reload.js";

    private const string Events = "/.preview/events";

    /// <summary>Answers what belongs to reloading, and leaves the rest to what comes after.</summary>
    public void Use(WebApplication app) => app.Use(async (context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == Script) await SendScriptAsync(context);
        else if (path == Events) await SendEventsAsync(context, app.Lifetime.ApplicationStopping);
        else if (PageAt(path) is { } page) await SendPageAsync(context, page);
        else await next(context);
    });

    private string? PageAt(string path)
    {
        var file = path.EndsWith('/') ? path + "index.html" : path;
        if (!file.EndsWith(".html", StringComparison.Ordinal)) return null;
        var full = Path.GetFullPath(Path.Combine(folder, file.TrimStart('/')));
        return full.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(full) ? full : null;
    }

    private static async Task SendPageAsync(HttpContext context, string page)
    {
        var html = await File.ReadAllTextAsync(page, context.RequestAborted);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html.Replace(
            "</head>", $"<script type=\"module\" src=\"{context.Request.PathBase}{Script}\"></script></head>", StringComparison.Ordinal));
    }

    private static Task SendScriptAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        return context.Response.WriteAsync("new EventSource(new URL('events', import.meta.url)).onmessage = () => location.reload();\n");
    }

    private async Task SendEventsAsync(HttpContext context, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var next = signal.Next; // before the page learns that it is connected, so that it misses nothing after
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.Body.FlushAsync(end.Token);
            while (true)
            {
                await next.WaitAsync(end.Token);
                next = signal.Next;
                await context.Response.WriteAsync("data: reload\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
    }
}

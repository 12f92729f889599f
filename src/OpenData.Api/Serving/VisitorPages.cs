using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;
using OpenData.Api.Dataset;
using OpenData.Api.Schema.Dataset;

namespace OpenData.Api.Serving;

/// <summary>What people see who come with a browser: the plain page at `/`, and at the endpoint GraphiQL, or the plain page where GraphiQL was not built.</summary>
/// <param name="dataset">What is served.</param>
/// <param name="counts">How much of it there is.</param>
/// <param name="bundle">GraphiQL; null where it was not built.</param>
internal sealed class VisitorPages(DatasetInfo dataset, DatasetCounts counts, ExplorerBundle? bundle)
{
    private readonly FrontPage front = new(dataset, counts, bundle is not null);
    private readonly ExplorerPage? explorer = bundle is null ? null : new(dataset, bundle);

    /// <summary>Whether a person opened the address of the endpoint in a browser. Who names a format wants the answer itself.</summary>
    public static bool IsVisit(HttpRequest request) => HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("format")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Serves the plain page, its style sheet, and the files of GraphiQL.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/", ShowFront);
        app.MapGet("/style.css", () => File("style.css", "text/css; charset=utf-8"));
        app.MapGet("/icon.svg", () => File("icon.svg", "image/svg+xml"));
        if (bundle is not null)
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = ExplorerBundle.Path,
                FileProvider = new PhysicalFileProvider(bundle.Folder),
                OnPrepareResponse = file =>
                {
                    // A name carries the hash of its content, so it never means anything else. Workers get no more rights than they need: none.
                    file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    file.Context.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
                    file.Context.Response.Headers.XContentTypeOptions = "nosniff";
                },
            });
        }
    }

    /// <summary>Shows who opens the endpoint in a browser where to ask; a query in the address is there already.</summary>
    public Task ShowEndpoint(HttpContext http)
    {
        if (explorer is null) return ShowFront(http);

        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return Show(http, explorer.Render(IsEnglish(http), nonce), ExplorerPage.Policy(nonce));
    }

    private Task ShowFront(HttpContext http) => Show(
        http, front.Render(IsEnglish(http), http.Request.Path, http.Request.Query["query"].FirstOrDefault(), http.Request.Query["variables"].FirstOrDefault()), FrontPage.Policy);

    private static IResult File(string name, string mediaType) =>
        Results.Stream(typeof(VisitorPages).Assembly.GetManifestResourceStream(name)!, mediaType);

    private static bool IsEnglish(HttpContext http) => http.Request.Query["lang"] == "en";

    private static Task Show(HttpContext http, string page, string policy)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        headers.Vary = "Accept";
        return Results.Content(page, "text/html; charset=utf-8").ExecuteAsync(http);
    }
}

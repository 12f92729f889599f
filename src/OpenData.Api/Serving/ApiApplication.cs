using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenData.Api.Dataset;
using OpenData.Api.Schema;
using OpenData.Api.Serving.Telemetry;
using OpenData.Api.Stored;
using OpenData.GraphQL.Http;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Serving;

/// <summary>The API as a web application over one dataset, which is read and never written to.</summary>
public static class ApiApplication
{
    /// <summary>Where queries are asked.</summary>
    public const string GraphQLPath = "/graphql";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The application, not started yet.</summary>
    /// <param name="address">The database of the dataset, as <see cref="DatasetDatabase.At"/> reads it.</param>
    /// <param name="urls">The addresses to listen at, with semicolons between; port 0 takes a free one.</param>
    public static WebApplication Build(string address, string urls) => Build(address, urls, ExplorerBundle.Find());

    /// <summary>The application as <paramref name="settings"/> want it.</summary>
    internal static WebApplication Build(ApiSettings settings) => Build(settings, BuildSchema());

    /// <summary>The application as <paramref name="settings"/> want it, over a schema that <see cref="BuildSchema"/> makes.</summary>
    internal static WebApplication Build(ApiSettings settings, Task<GraphQL.Types.Schema> schema) => Build(settings, schema, ExplorerBundle.Find(), []);

    /// <summary>The application with this <paramref name="explorer"/> or, where it is null, the plain page in its place, and with <paramref name="interceptors"/> that watch its database.</summary>
    internal static WebApplication Build(string address, string urls, ExplorerBundle? explorer, params IInterceptor[] interceptors) =>
        Build(new ApiSettings("", address, urls), explorer, interceptors);

    /// <summary>The application with this <paramref name="explorer"/> or, where it is null, the plain page in its place, and with <paramref name="interceptors"/> that watch its database.</summary>
    internal static WebApplication Build(ApiSettings settings, ExplorerBundle? explorer, params IInterceptor[] interceptors) =>
        Build(settings, BuildSchema(), explorer, interceptors);

    /// <summary>Has another processor build the schema, which needs nothing of the dataset, while the dataset is made ready.</summary>
    internal static Task<GraphQL.Types.Schema> BuildSchema() => Task.Run(DatasetSchema.Build);

    private static WebApplication Build(ApiSettings settings, Task<GraphQL.Types.Schema> schema, ExplorerBundle? explorer, IInterceptor[] interceptors)
    {
        var database = DatasetDatabase.At(settings.Database);
        var known = DatasetKnowledge.Begin(database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            ConnectionLimits.Apply(kestrel.Limits);
        });
        // What a person must know is printed by the command; the log is for what goes wrong.
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // EF Core calls it a failure when a client has gone away; what really fails is logged by the engine.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);

        builder.Services.AddDbContextPool<DatasetContext>(options => database.Use(options).AddInterceptors(interceptors));

        builder.Services.AddSingleton(_ => known.Search).AddSingleton(_ => known.Sources);
        builder.Services.AddSingleton(settings.RateLimits);
        if (settings.Telemetry is { } collector) TelemetryExport.AddTo(builder, collector);
        builder.Services.AddResponseCompression(compression => compression.MimeTypes =
            ["text/html", "text/css", "text/javascript", "text/csv", "application/json", "application/graphql-response+json"]);
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin().AllowAnyHeader().WithExposedHeaders("ETag", "Link", "RateLimit", "RateLimit-Policy", "Retry-After", StoredEndpoint.VersionHeader).WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)));
        builder.Services.AddGraphQL(() => schema.GetAwaiter().GetResult(), options =>
        {
            options.CountAsync = async (rows, cancellation) => await rows.CountAsync(cancellation);
            options.QueryCompiler = new DatasetQueryCompiler();
            options.KeepsTotals = true;
            DatasetSchema.AddExtensions(options, known.Dataset);
        });

        builder.Services.AddSingleton(services => new ClientAnswers(settings, known.Dataset, services));

        var app = builder.Build();
        if (settings.TrustedProxies.Count > 0) app.UseForwardedHeaders(Forwarding(settings.TrustedProxies));
        app.UseResponseCompression();
        app.UseCors();
        var answers = app.Services.GetRequiredService<ClientAnswers>();
        var visitors = new VisitorPages(known.Dataset, known.Counts, explorer);
        app.UseWhen(context => context.Request.Path == GraphQLPath, graphql => graphql.Use(next => http =>
            VisitorPages.IsVisit(http.Request) ? visitors.ShowEndpoint(http) : answers.AnswerQuery(http, next)));
        app.MapGraphQL(GraphQLPath);
        app.Map(StoredEndpoint.Root + "{file}", (HttpContext http, string file) => answers.AnswerStored(http, file));
        visitors.Map(app);
        MapFiles(app, known.Dataset);
        return app;
    }

    private static ForwardedHeadersOptions Forwarding(IReadOnlyList<IPAddress> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies) options.KnownProxies.Add(proxy);
        return options;
    }

    private static void MapFiles(WebApplication app, DatasetInfo dataset)
    {
        var schema = SchemaPrinter.Print(app.Services.GetRequiredService<GraphQL.Types.Schema>());
        app.MapGet("/schema.graphql", () => Results.Content(schema, "text/plain; charset=utf-8"));
        app.MapGet(StoredEndpoint.Root, (HttpContext http) =>
        {
            http.Response.Headers.ContentSecurityPolicy = FrontPage.Policy;
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return Results.Content(StoredPage.Render(dataset, http.Request.Query["lang"] == "en"), "text/html; charset=utf-8");
        });
        app.MapGet(StoredEndpoint.Root + "index.json", () => Results.Json(StoredIndex.Describe(dataset), Readable));
        // Alive, and able to answer, are two questions: a monitor restarts for the first and sends nobody for the second.
        app.MapGet("/health", () => Results.Json(new { status = "ok", version = dataset.Version, seedHash = dataset.SeedHash }));
        app.MapGet("/ready", async (DatasetContext db, CancellationToken cancellation) => await db.Database.CanConnectAsync(cancellation) && await db.Info.AnyAsync(cancellation)
            ? Results.Json(new { status = "ready", version = dataset.Version, seedHash = dataset.SeedHash })
            : Results.Json(new { status = "not ready" }, statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenData.Api.Dataset;
using OpenData.Api.Exports;
using OpenData.Api.Schema;
using OpenData.Api.Schema.Dataset;
using OpenData.Api.Schema.Search;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Http;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Serving;

/// <summary>The API as a web application over one dataset, which is read and never written to.</summary>
public static class ApiApplication
{
    /// <summary>Where queries are asked.</summary>
    public const string GraphQLPath = "/graphql";

    /// <summary>The application, not started yet.</summary>
    /// <param name="address">The database of the dataset, as <see cref="DatasetDatabase.At"/> reads it.</param>
    /// <param name="urls">The addresses to listen at, with semicolons between; port 0 takes a free one.</param>
    public static WebApplication Build(string address, string urls) => Build(address, urls, ExplorerBundle.Find());

    /// <summary>The application with this <paramref name="explorer"/> or, where it is null, the plain page in its place, and with <paramref name="interceptors"/> that watch its database.</summary>
    internal static WebApplication Build(string address, string urls, ExplorerBundle? explorer, params IInterceptor[] interceptors)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // What a person must know is printed by the command; the log is for what goes wrong.
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        var database = DatasetDatabase.At(address);
        builder.Services.AddDbContextPool<DatasetContext>(options => database.Use(options).AddInterceptors(interceptors));

        var (dataset, counts, search) = Describe(database);
        builder.Services.AddSingleton(search);
        builder.Services.AddResponseCompression(compression => compression.MimeTypes =
            ["text/html", "text/css", "text/javascript", "text/csv", "application/json", "application/graphql-response+json"]);
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin().AllowAnyHeader().WithExposedHeaders("ETag", "Link").WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)));
        builder.Services.AddGraphQL(DatasetSchema.AddTypes, options =>
        {
            options.CountAsync = async (rows, cancellation) => await rows.CountAsync(cancellation);
            DatasetSchema.AddExtensions(options, dataset);
        });

        var app = builder.Build();
        app.UseResponseCompression();
        app.UseCors();
        var visitors = new VisitorPages(dataset, counts, explorer);
        app.UseWhen(context => context.Request.Path == GraphQLPath, Answers(dataset, visitors));
        app.MapGraphQL(GraphQLPath);
        visitors.Map(app);
        MapFiles(app, dataset);
        return app;
    }

    /// <summary>What stands before the GraphQL endpoint: the page for visitors, the answers kept in memory, and tables.</summary>
    private static Action<IApplicationBuilder> Answers(DatasetInfo dataset, VisitorPages visitors) => app =>
    {
        var cache = new AnswerCache(dataset.SeedHash);
        var tables = new TableEndpoint(app.ApplicationServices.GetRequiredService<Executor>(), dataset);
        app.Use(next => http => VisitorPages.IsVisit(http.Request) ? visitors.ShowEndpoint(http) : cache.Answer(http, next));
        app.Use(next => http => TableRequest.FormatOf(http.Request) is { } format ? tables.Answer(http, format) : next(http));
    };

    private static (DatasetInfo Dataset, DatasetCounts Counts, SearchIndex Search) Describe(DatasetDatabase database)
    {
        using var db = database.Open();
        return (db.Info.Single(), DatasetNode.Count(db).Single(), SearchIndex.Read(db));
    }

    private static void MapFiles(WebApplication app, DatasetInfo dataset)
    {
        var schema = SchemaPrinter.Print(app.Services.GetRequiredService<GraphQL.Types.Schema>());
        app.MapGet("/schema.graphql", () => Results.Content(schema, "text/plain; charset=utf-8"));
        app.MapGet("/health", async (DatasetContext db, CancellationToken cancellation) =>
            Results.Json(new { status = await db.Info.AnyAsync(cancellation) ? "ok" : "empty", version = dataset.Version, seedHash = dataset.SeedHash }));
    }
}

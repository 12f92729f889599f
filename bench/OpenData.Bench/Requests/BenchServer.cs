using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenData.Api.Dataset;
using OpenData.Api.Serving;

namespace OpenData.Bench.Requests;

/// <summary>The servers that are measured, each in a process of its own: the API, the limit, and one that only sends bytes.</summary>
internal static class BenchServer
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Serves until the process is told to stop.</summary>
    /// <param name="kind">"api", "api-cached", "limit" or "constant".</param>
    /// <param name="database">The database file; for "constant" the folder with the bytes.</param>
    /// <param name="url">Where to listen.</param>
    public static async Task Run(string kind, string database, string url)
    {
        await using var app = kind switch
        {
            "api" or "api-cached" => ApiApplication.Build(new ApiSettings("", database, url) { KeepsAnswers = kind == "api-cached" }),
            "limit" => Limit(database, url),
            _ => Constant(database, url),
        };
        app.MapGet("/bench/process", (bool? collect) => Results.Json(new
        {
            allocated = GC.GetTotalAllocatedBytes(),
            ownMemory = OwnMemory(),
            heap = GC.GetTotalMemory(forceFullCollection: collect == true),
            processor = Environment.CpuUsage.TotalTime.TotalMilliseconds,
        }));
        await app.RunAsync();
    }

    /// <summary>The memory of this process alone, in bytes: the pages of the database file, which all its connections map and the system keeps once, are left out.</summary>
    private static long OwnMemory() =>
        1024 * long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("RssAnon", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);

    private static WebApplication Limit(string database, string url)
    {
        using var db = new SqliteDatabase(database).Open();
        var dataset = db.Info.Single();
        var idle = new ConcurrentBag<LimitConnection>();
        var app = Bare(url);
        app.MapGet("/q1", http => Answer(http, (json, kept) => kept.WriteCommune(json, http.Request.Query["code"]!)));
        app.MapGet("/q2", http => Answer(http, (json, kept) => kept.WriteCommunes(json, http.Request.Query["province"]!)));
        app.MapGet("/q3", http => Answer(http, (json, kept) => kept.WriteFacts(json, http.Request.Query["indicator"]!, http.Request.Query["year"]!)));
        return app;

        async Task Answer(HttpContext http, Action<Utf8JsonWriter, LimitConnection> write)
        {
            if (!idle.TryTake(out var kept)) kept = new LimitConnection(database, dataset);
            http.Response.ContentType = "application/json; charset=utf-8";
            using (var json = new Utf8JsonWriter(http.Response.BodyWriter, WriterOptions)) write(json, kept);

            idle.Add(kept);
            await http.Response.BodyWriter.FlushAsync();
        }
    }

    private static WebApplication Constant(string folder, string url)
    {
        var app = Bare(url);
        foreach (var query in BenchQuery.All)
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, query.Name + ".json"));
            app.MapGet("/" + query.Name, http =>
            {
                http.Response.ContentType = "application/json; charset=utf-8";
                http.Response.ContentLength = bytes.Length;
                return http.Response.Body.WriteAsync(bytes).AsTask();
            });
        }

        return app;
    }

    private static WebApplication Bare(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        return builder.Build();
    }
}

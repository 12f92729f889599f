using System.Data.Common;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenData.Api.Commands;
using OpenData.Api.Dataset;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests;

/// <summary>The real seed, built into a database of its own and served by a real Kestrel on a free port.</summary>
public sealed class ServedDataset : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly string folder = Directory.CreateTempSubdirectory("opendata-").FullName;
    private readonly TestPostgres? postgres = TestPostgres.ServesAll ? new() : null;
    private readonly SqlCounter counter = new();
    private WebApplication? app;

    public HttpClient Http { get; } = new();

    /// <summary>What the application is made of.</summary>
    public IServiceProvider Services => app!.Services;

    /// <summary>How many SQL commands were issued so far.</summary>
    public int Commands => counter.Commands;

    /// <summary>The database that it is served from: a SQLite file, or PostgreSQL where the environment says so.</summary>
    public string Database => postgres?.Address ?? Path.Combine(folder, "opendata.db");

    public async Task InitializeAsync()
    {
        var seed = Path.Combine(TestRepository.Root, "data", "seed");
        using var output = new StringWriter();
        SeedLoad.Run(seed, Database, output).ShouldBe(0, output.ToString());
        app = ApiApplication.Build(Database, "http://127.0.0.1:0", explorer: null, counter);
        new DataFiles(seed, DatasetDatabase.At(Database)).Map(app);
        await app.StartAsync();
        Http.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (app is not null) await app.DisposeAsync();
        postgres?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The whole answer.</summary>
    public async Task<JsonObject> Ask(string query, object? variables = null)
    {
        using var response = await Http.PostAsJsonAsync("/graphql", new { query, variables });
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonNode> Data(string query, object? variables = null)
    {
        var answer = await Ask(query, variables);
        answer["errors"]?.ToJsonString().ShouldBeNull();
        return answer["data"]!;
    }

    /// <summary>The data as indented JSON, for approval.</summary>
    public async Task<string> Readably(string query) => (await Data(query)).ToJsonString(Readable);

    /// <summary>How many SQL commands a query takes.</summary>
    public async Task<int> CommandsOf(string query)
    {
        var before = counter.Commands;
        await Data(query);
        return counter.Commands - before;
    }

    private sealed class SqlCounter : DbCommandInterceptor
    {
        private int commands;

        public int Commands => commands;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref commands);
            return ValueTask.FromResult(result);
        }

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Interlocked.Increment(ref commands);
            return result;
        }
    }
}

using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using OpenData.Api.Commands;
using OpenData.Api.Dataset;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Dataset.Databases;

/// <summary>One seed, served from SQLite and from PostgreSQL.</summary>
internal sealed class BothDatabases : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("opendata-").FullName;
    private readonly TestPostgres postgres = new();
    private readonly HttpClient[] clients = [new(), new()];
    private readonly List<WebApplication> apps = [];

    private string File => Path.Combine(folder, "opendata.db");

    public static async Task<BothDatabases> Serve(string seed)
    {
        var both = new BothDatabases();
        using var output = new StringWriter();
        foreach (var (address, client) in new[] { both.File, both.postgres.Address }.Zip(both.clients))
        {
            SeedLoad.Run(seed, address, output).ShouldBe(0, output.ToString());
            var app = ApiApplication.Build(address, "http://127.0.0.1:0");
            both.apps.Add(app);
            await app.StartAsync();
            client.BaseAddress = new Uri(app.Urls.Single());
        }

        return both;
    }

    /// <summary>A context over the SQLite file.</summary>
    public DatasetContext Open() => DatasetDatabase.At(File).Open();

    /// <summary>The answer to a query, where both give the same, byte for byte.</summary>
    public Task<string> Ask(string query) => Get("/graphql?query=" + Uri.EscapeDataString(query));

    /// <summary>The answer at an address, where both give the same: status, media type and bytes.</summary>
    /// <exception cref="DifferentAnswersException">They do not.</exception>
    public async Task<string> Get(string address, string accept = "application/json")
    {
        var (status, type, body) = await Get(clients[0], address, accept);
        var other = await Get(clients[1], address, accept);
        return status == other.Status && type == other.Type && body.AsSpan().SequenceEqual(other.Body)
            ? Encoding.UTF8.GetString(body)
            : throw new DifferentAnswersException($"{Uri.UnescapeDataString(address)}\n  SQLite:     {(int)status} {Beginning(body, other.Body)}\n  PostgreSQL: {(int)other.Status} {Beginning(other.Body, body)}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) client.Dispose();
        foreach (var app in apps) await app.DisposeAsync();
        postgres.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(HttpStatusCode Status, string? Type, byte[] Body)> Get(HttpClient client, string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);
        using var response = await client.SendAsync(request);
        return (response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>The answer from a little before the first byte in which it differs.</summary>
    private static string Beginning(byte[] body, byte[] other)
    {
        var start = Math.Max(0, body.AsSpan().CommonPrefixLength(other) - 60);
        return Encoding.UTF8.GetString(body.AsSpan(start, Math.Min(200, body.Length - start)));
    }
}

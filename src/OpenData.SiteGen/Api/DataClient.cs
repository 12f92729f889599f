using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenData.SiteGen.Downloads;

namespace OpenData.SiteGen.Api;

/// <summary>Fetches the dataset as a whole from the server that answers the queries.</summary>
/// <param name="http">The connection.</param>
/// <param name="endpoint">The server's GraphQL address: the files stand beside it.</param>
internal sealed class DataClient(HttpClient http, Uri endpoint)
{
    private const string Descriptor = "datapackage.json";
    private const string Database = "opendata.db";

    /// <summary>The Data Package: its descriptor and every file that it names.</summary>
    /// <exception cref="ApiException">The server cannot be reached or does not give them.</exception>
    public async Task<DataPackage> PackageAsync(CancellationToken cancellation)
    {
        try
        {
            var bytes = await http.GetByteArrayAsync(Address(Descriptor), cancellation);
            var descriptor = JsonNode.Parse(bytes) as JsonObject ?? throw new JsonException("it is no object");
            var files = new List<DataFile> { new(Descriptor, bytes) };
            foreach (var resource in descriptor["resources"]?.AsArray() ?? [])
            {
                var name = resource!["path"]!.GetValue<string>();
                files.Add(new DataFile(name, await http.GetByteArrayAsync(Address(name), cancellation)));
            }
            return new DataPackage(descriptor, files);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or InvalidOperationException)
        {
            throw new ApiException($"{Address(Descriptor)} gives no Data Package: {e.Message}", inner: e);
        }
    }

    /// <summary>Hands the SQLite file on as it comes; nothing where the server keeps the dataset in another kind of database.</summary>
    /// <exception cref="ApiException">The server cannot be reached.</exception>
    public async Task DatabaseAsync(Func<string, Stream, Task> take, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.GetAsync(Address(Database), HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.StatusCode == HttpStatusCode.NotFound) return;
            response.EnsureSuccessStatusCode();
            await using var content = await response.Content.ReadAsStreamAsync(cancellation);
            await take(Database, content);
        }
        catch (HttpRequestException e)
        {
            throw new ApiException($"{Address(Database)} cannot be fetched: {e.Message}", inner: e);
        }
    }

    private Uri Address(string name) => new(endpoint, $"data/{name}");
}

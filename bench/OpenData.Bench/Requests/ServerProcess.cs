using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace OpenData.Bench.Requests;

/// <summary>A server that is measured, in a process of its own with the settings of the real one.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly HttpClient Http = new();
    private readonly Process process;

    private ServerProcess(Process process, string url) => (this.process, Url) = (process, url);

    public string Url { get; }

    public static async Task<ServerProcess> Start(string kind, string database)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(ServerProcess).Assembly.Location, "serve", kind, database, url]);
        // As the web project of the API is built.
        start.Environment["DOTNET_gcServer"] = "1";
        var server = new ServerProcess(Process.Start(start)!, url);
        for (var i = 0; ; i++)
        {
            try
            {
                await server.Usage();
                return server;
            }
            catch (HttpRequestException) when (i < 1200)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Memory and processor time that the process used until now.</summary>
    /// <param name="collect">Whether the process looks for garbage first.</param>
    public async Task<JsonNode> Usage(bool collect = false) => JsonNode.Parse(await Http.GetStringAsync($"{Url}/bench/process?collect={collect}"))!;

    public Task<byte[]> Get(string path) => Http.GetByteArrayAsync(Url + path);

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

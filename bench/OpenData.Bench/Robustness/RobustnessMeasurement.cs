using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OpenData.Bench.Requests;

namespace OpenData.Bench.Robustness;

/// <summary>What the API does while clients are idle, slow, gone or greedy: how fast it answers others, and whether its memory comes back.</summary>
/// <param name="database">The database of the size of the country.</param>
/// <param name="output">Where the table goes.</param>
internal sealed class RobustnessMeasurement(string database, TextWriter output)
{
    private const string Everything = "{ facts(first: 500) { nodes { id value note indicator { name definition } place { fullName district { fullName } } period { text from to } citation { paragraph printed source { title publisher } } } } }";
    private static readonly HttpClient Http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 4 });

    public async Task Run()
    {
        var addresses = BenchQuery.Commune.Addresses(database).Select(address => address.Api).ToArray();
        await using var server = await ServerProcess.Start("api", database);
        output.WriteLine("| meanwhile | others answered | p50, ms | p99, ms | own memory, MB | afterwards: heap, MB | own memory, MB |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        await Others(server, addresses, 500);
        await Row("nothing", () => Task.FromResult<IDisposable?>(null));
        await Row("10,000 idle connections", () => Task.FromResult<IDisposable?>(new Clients(server.Url, 10_000)));
        await Row("200 clients that do not read their answer of 350 kB", () => Task.FromResult<IDisposable?>(new Clients(server.Url, 200).Send(Path(Everything))));
        await Row("500 clients killed while they read it", async () =>
        {
            using var clients = await new Clients(server.Url, 500).Send(Path(Everything)).ReadSome();
            return null;
        });
        await Row("20 tables of all figures, killed in the middle of the stream", async () =>
        {
            using var clients = await new Clients(server.Url, 20).Send("/graphql?format=csv&query=" + Uri.EscapeDataString("{ facts { nodes { id value place { name } } } }")).ReadSome();
            return null;
        });
        await Row("200 requests for everything, which are refused", async () =>
        {
            var everything = Path("{ places(first: 500) { nodes { facts(last: 1000) { alternatives { alternatives { id } } } children { facts(last: 1000) { id } } } } }");
            for (var i = 0; i < 200; i++)
            {
                using var refusal = await Http.GetAsync(server.Url + everything);
                if (!(await refusal.Content.ReadAsStringAsync()).Contains("LIMIT_EXCEEDED", StringComparison.Ordinal)) throw new InvalidOperationException("It was not refused.");
            }

            return null;
        });

        async Task Row(string name, Func<Task<IDisposable?>> meanwhile)
        {
            var clients = await meanwhile();
            var times = await Others(server, addresses, 300);
            var during = await server.Usage();
            clients?.Dispose();
            await Task.Delay(2000);
            await server.Usage(collect: true);
            await Task.Delay(3000);
            var after = await server.Usage();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {times.Count} of 300 | {times[times.Count / 2]:F1} | {times[times.Count * 99 / 100]:F1} | {during["ownMemory"]!.GetValue<long>() >> 20} | {after["heap"]!.GetValue<long>() >> 20} | {after["ownMemory"]!.GetValue<long>() >> 20} |"));
        }
    }

    private static string Path(string query) => "/graphql?query=" + Uri.EscapeDataString(query);

    /// <summary>How long others wait for an answer, in milliseconds, from the shortest to the longest.</summary>
    private static async Task<List<double>> Others(ServerProcess server, string[] addresses, int count)
    {
        var times = new List<double>();
        for (var i = 0; i < count; i++)
        {
            var watch = Stopwatch.GetTimestamp();
            using var answer = await Http.GetAsync(server.Url + addresses[i % addresses.Length]);
            if (answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsByteArrayAsync()).Length > 0) times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private sealed class Clients : IDisposable
    {
        private readonly List<Socket> sockets = [];

        private readonly Uri server;

        public Clients(string url, int count)
        {
            server = new Uri(url);
            for (var i = 0; i < count; i++)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096, LingerState = new LingerOption(true, 0) };
                sockets.Add(socket);
                socket.Connect(server.Host, server.Port);
            }
        }

        public Clients Send(string path)
        {
            var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\n\r\n");
            foreach (var socket in sockets) socket.Send(request);
            return this;
        }

        /// <summary>Waits until each has the beginning of its answer.</summary>
        public async Task<Clients> ReadSome()
        {
            // The server may refuse some, and answer the others in any order.
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await Task.WhenAll(sockets.Select(socket => socket.ReceiveAsync(new byte[100], patience.Token).AsTask()));
            return this;
        }

        public void Dispose() => sockets.ForEach(socket => socket.Dispose());
    }
}

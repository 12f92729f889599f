using System.Net.Sockets;
using System.Text;

namespace OpenData.Api.Tests.Serving;

/// <summary>Clients that are idle, slow or gone are their own problem. `bench/robustness.sh` does the same with thousands.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed class ConnectionLimitsTests(ServedDataset served)
{
    private const string Everything =
        "{ facts(first: 500) { nodes { id value note indicator { name definition } place { fullName } citation { paragraph printed source { title } } } } }";

    [Fact]
    public async Task Idle_connections_keep_nobody_from_an_answer()
    {
        using var clients = new Clients(served.Http.BaseAddress!, 200);

        (await served.Data("{ dataset { version } }"))["dataset"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Clients_that_do_not_read_keep_nobody_from_an_answer()
    {
        using var clients = new Clients(served.Http.BaseAddress!, 20);
        clients.Send(Everything);

        (await served.Data("{ dataset { version } }"))["dataset"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Clients_that_leave_in_the_middle_keep_nobody_from_an_answer()
    {
        using (var clients = new Clients(served.Http.BaseAddress!, 20))
        {
            clients.Send(Everything);
            clients.ReadSome();
        }

        (await served.Data(Everything))["facts"]!["nodes"]!.AsArray().ShouldNotBeEmpty();
    }

    private sealed class Clients : IDisposable
    {
        private readonly List<Socket> sockets = [];

        private readonly Uri address;

        public Clients(Uri address, int count)
        {
            this.address = address;
            for (var i = 0; i < count; i++)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096, LingerState = new LingerOption(true, 0) };
                sockets.Add(socket);
                socket.Connect(address.Host, address.Port);
            }
        }

        public void Send(string query)
        {
            var request = Encoding.ASCII.GetBytes($"GET /graphql?query={Uri.EscapeDataString(query)} HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n");
            foreach (var socket in sockets) socket.Send(request);
        }

        public void ReadSome()
        {
            var some = new byte[100];
            foreach (var socket in sockets) socket.Receive(some).ShouldBeGreaterThan(0);
        }

        public void Dispose() => sockets.ForEach(socket => socket.Dispose());
    }
}

using System.Net;
using System.Net.Sockets;
using OpenData.Api.Commands;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("opendata-").FullName;
    private readonly StringWriter output = new();

    private string Database => Path.Combine(folder, "opendata.db");

    private static string Seed => Path.Combine(TestRepository.Root, "data", "seed");

    [Fact]
    public async Task Says_where_it_listens_and_what_it_serves()
    {
        var exitCode = await RunUntilListening(Seed);

        exitCode.ShouldBe(0);
        output.ToString().ShouldContain("facts of 5 sources");
        output.ToString().ShouldContain("built from the seed just now");
        output.ToString().ShouldContain("/graphql (for people: http://127.0.0.1:");
    }

    [Fact]
    public async Task Reuses_a_database_that_is_current()
    {
        await RunUntilListening(Seed);
        var built = File.GetLastWriteTimeUtc(Database);
        await RunUntilListening(Seed);

        output.ToString().ShouldContain("current, reused");
        File.GetLastWriteTimeUtc(Database).ShouldBe(built);
    }

    [Fact]
    public async Task Tells_every_problem_of_a_bad_seed_and_leaves_the_database_as_it_was()
    {
        await File.WriteAllTextAsync(Database, "the former file");
        var bad = Path.Combine(folder, "seed");
        Directory.CreateDirectory(bad);
        foreach (var file in Directory.GetFiles(Seed)) File.Copy(file, Path.Combine(bad, Path.GetFileName(file)));
        var facts = Path.Combine(bad, "facts.csv");
        await File.WriteAllTextAsync(facts, (await File.ReadAllTextAsync(facts))
            .Replace(",reported,131,", ",reported,13l,", StringComparison.Ordinal)
            .Replace("tk24-ocop-products,ocop-products,bac-kan-06,", "tk24-ocop-products,ocop-products,bac-can-06,", StringComparison.Ordinal));

        var exitCode = await ServeCommand.Run(new ApiSettings(bad, Database, "http://127.0.0.1:0"), output, CancellationToken.None);

        exitCode.ShouldBe(1);
        output.ToString().ShouldContain("13l");
        output.ToString().ShouldContain("bac-can-06");
        (await File.ReadAllTextAsync(Database)).ShouldBe("the former file");
    }

    [Fact]
    public async Task Says_so_when_the_port_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var exitCode = await ServeCommand.Run(new ApiSettings(Seed, Database, taken), output, CancellationToken.None);

        exitCode.ShouldBe(1);
        output.ToString().ShouldContain($"{taken} is taken by another program");
    }

    public void Dispose()
    {
        output.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<int> RunUntilListening(string seed)
    {
        using var stop = new CancellationTokenSource();
        await using var watched = new StoppingWriter(output, stop);
        return await ServeCommand.Run(new ApiSettings(seed, Database, "http://127.0.0.1:0"), watched, stop.Token);
    }

    /// <summary>Stops the server as soon as it says that it listens.</summary>
    private sealed class StoppingWriter(StringWriter inner, CancellationTokenSource stop) : StringWriter
    {
        public override Task WriteLineAsync(string? value)
        {
            inner.WriteLine(value);
            if (value?.StartsWith("Listening", StringComparison.Ordinal) == true) stop.CancelAfter(1);
            return Task.CompletedTask;
        }
    }
}

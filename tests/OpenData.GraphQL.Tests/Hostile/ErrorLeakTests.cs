using System.Text.Json;
using OpenData.GraphQL.Tests.Library;
using OpenData.GraphQL.Types;
using static OpenData.GraphQL.Tests.Hostile.LibraryServer;

namespace OpenData.GraphQL.Tests.Hostile;

/// <summary>Whatever is thrown, and wherever: the client sees a correlation id and nothing of the machine.</summary>
public sealed class ErrorLeakTests
{
    private const string Nasty = "SELECT \"Secret\" FROM \"Facts\"; /srv/app/opendata.db C:\\srv\\app, at OpenData.GraphQL.Tests.Nasty.Throw() in /src/Nasty.cs:line 7, password=hunter2";

    private static readonly string[] Traces =
        ["SELECT", "/srv", "C:\\", "hunter2", "OpenData", "System.", "Microsoft.", "Exception", "   at ", ".cs", "stack", "sqlite", "LibraryContext", "Nasty"];

    [Theory]
    [InlineData("{ throwing }")]
    [InlineData("{ throwingLater }")]
    [InlineData("{ throwingInside }")]
    [InlineData("{ throwingList }")]
    [InlineData("{ throwingSql }")]
    [InlineData("{ throwingCancellation }")]
    [InlineData("{ surprise { id } }")]
    [InlineData("{ unserved }")]
    [InlineData("{ books(first: 1) { nodes { id bad } } }")]
    [InlineData("{ books(first: 3) { nodes { id badBatch } } }")]
    public async Task Exception_of_a_resolver_says_nothing_to_the_client(string query)
    {
        await using var server = new LibraryServer(declare: Declare);

        var (status, answer) = await server.Send(Post(query));

        status.ShouldBe(200);
        answer.TryGetProperty("data", out _).ShouldBeTrue();
        ShouldSayNothing(answer);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Exception_of_a_hook_says_nothing_to_the_client(bool observes)
    {
        await using var server = new LibraryServer(configure: options => _ = observes
            ? options.OnObject<INode>((_, _) => throw new InvalidOperationException(Nasty))
            : options.Extend("nasty", (_, _) => throw new InvalidOperationException(Nasty)));

        var (status, answer) = await server.Send(Post("{ books(first: 1) { nodes { id } } }"));

        status.ShouldBe(500);
        ShouldSayNothing(answer);
    }

    [Theory]
    [InlineData("""{ book(id: "'; DROP TABLE Books; --") { id } }""")]
    [InlineData("""{ books(where: { id: { in: ["a", "b\" OR 1=1"] } }) { totalCount } }""")]
    [InlineData("""{ books(after: "WyInOyBEUk9QIFRBQkxFIEJvb2tzIiwxXQ") { nodes { id } } }""")]
    [InlineData("""{ books(where: { titleVi: { contains: "%_\\'" } }) { totalCount } }""")]
    public async Task Values_are_never_part_of_a_statement(string query)
    {
        await using var server = new LibraryServer();

        var (_, answer) = await server.Send(Post(query));

        answer.GetRawText().ShouldNotContain("INTERNAL_ERROR");
        server.Commands.ShouldAllBe(c => !c.Contains("DROP") && !c.Contains("OR 1") && !c.Contains("%_"));
    }

    private static void Declare(SchemaBuilder schema) => schema.AddType(typeof(NastyQuery)).AddType(typeof(NastyBook)).AddService<Uri>();

    private static void ShouldSayNothing(JsonElement answer)
    {
        var errors = answer.GetProperty("errors").EnumerateArray().ToArray();
        errors.Length.ShouldBeGreaterThan(0);
        foreach (var error in errors)
        {
            error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("INTERNAL_ERROR");
            error.EnumerateObject().Select(p => p.Name).ShouldBeSubsetOf(["message", "locations", "path", "extensions"]);
        }

        foreach (var trace in Traces)
            answer.GetRawText().ShouldNotContain(trace, Case.Insensitive);
    }

    [QueryType]
    public static class NastyQuery
    {
        public static int? Throwing() => throw new InvalidOperationException(Nasty);

        public static async Task<int?> ThrowingLater()
        {
            await Task.Yield();
            throw new UnauthorizedAccessException(Nasty, new IOException(Nasty));
        }

        public static async Task<int?> ThrowingInside() => await Task.WhenAll(Task.FromException<int>(new AggregateException(Nasty, new ArgumentNullException(Nasty)))).ContinueWith(t => t.Result[0], TaskScheduler.Default);

        public static IEnumerable<int>? ThrowingList()
        {
            yield return 1;
            throw new InvalidOperationException(Nasty);
        }

        public static async Task<int?> ThrowingSql(LibraryContext db)
        {
            await using var command = Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database).CreateCommand();
            command.CommandText = "SELECT Secret FROM Nowhere";
            return await command.ExecuteNonQueryAsync();
        }

        public static int? ThrowingCancellation() => throw new OperationCanceledException(Nasty);

        public static INode? Surprise() => new Nameless();

        public static int? Unserved(Uri service) => service.Port;
    }

    [ObjectType<Book>]
    public static class NastyBook
    {
        public static int? Bad([Parent(nameof(Book.Id))] Book book) => throw new FormatException(Nasty + book.Id);

        [Batch(nameof(Book.Id))]
        public static IReadOnlyDictionary<string, int?> BadBatch(IReadOnlyList<string> ids) => throw new KeyNotFoundException(Nasty + ids[0]);
    }

    private sealed class Nameless : INode
    {
        public string Id => "nameless";
    }
}

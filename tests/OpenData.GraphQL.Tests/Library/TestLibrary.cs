using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Library;

/// <summary>A library in memory: 100 authors, 300 books; generated, for these tests alone.</summary>
public sealed class TestLibrary : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly CommandRecorder recorder = new();
    private readonly DbContextOptions<LibraryContext> options;
    private readonly Executor executor;

    public TestLibrary(Action<ExecutionOptions>? configure = null)
    {
        connection.Open();
        options = new DbContextOptionsBuilder<LibraryContext>().UseSqlite(connection).AddInterceptors(recorder)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;
        using (var db = new LibraryContext(options))
        {
            db.Database.EnsureCreated();
            for (var i = 0; i < 100; i++)
                db.Authors.Add(new Author { Id = $"author-{i:000}", Name = $"Tác giả {i}", Born = i % 3 == 0 ? null : 1900 + i });
            for (var i = 0; i < 300; i++)
                db.Books.Add(NewBook(i));
            db.SaveChanges();
        }

        recorder.Commands.Clear();
        var execution = new ExecutionOptions();
        configure?.Invoke(execution);
        executor = new Executor(Build(), execution);
    }

    public IReadOnlyList<string> Commands => recorder.Commands;

    public static Schema Build() => Declare(new SchemaBuilder()).Build();

    public static SchemaBuilder Declare(SchemaBuilder schema) => schema
        .AddType(typeof(LibraryQueries)).AddType(typeof(BookNode)).AddType(typeof(AuthorNode))
        .AddEntity<Book>(b => b.Id, o => o.By(b => b.Published, descending: true))
        .AddEntity<Author>(a => a.Id)
        .AddService<LibraryContext>();

    public static Book NewBook(int i) => new()
    {
        Id = $"book-{i:000}",
        TitleVi = $"Sách {i}",
        TitleEn = $"Book {i}",
        Genre = i % 2 == 0 ? Genre.Fiction : Genre.NonFiction,
        Mood = (i % 7) switch { 0 => Mood.Dark, 1 => Mood.Light, 2 => Mood.Grave, _ => null },
        Published = new DateOnly(2000, 1, 1).AddDays(i / 2),
        Price = i % 5 == 0 ? null : 1000L * i,
        AuthorId = $"author-{i % 100:000}",
        EditorId = i % 4 == 0 ? $"author-{(i + 1) % 100:000}" : null,
    };

    public void ForgetCommands() => recorder.Commands.Clear();

    public LibraryContext Open() => new(options);

    public async Task<JsonElement> Ask(string query, object? variables = null, string? operationName = null)
    {
        recorder.Commands.Clear();
        var services = new ServiceCollection();
        services.AddScoped(_ => Open());
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        JsonElement? given = variables is null ? null : variables as JsonElement? ?? JsonSerializer.SerializeToElement(variables);
        var response = await executor.ExecuteAsync(new GraphQLRequest(query, operationName, given), scope.ServiceProvider);
        return JsonDocument.Parse(response.ToString()).RootElement;
    }

    /// <summary>The data of an answer that must have no errors, as compact JSON.</summary>
    public async Task<string> Data(string query, object? variables = null)
    {
        var answer = await Ask(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data").GetRawText();
    }

    public void Dispose() => connection.Dispose();

    private sealed class CommandRecorder : DbCommandInterceptor
    {
        public List<string> Commands { get; } = [];

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Commands.Add(command.CommandText);
            return result;
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands.Add(command.CommandText);
            return new(result);
        }
    }
}

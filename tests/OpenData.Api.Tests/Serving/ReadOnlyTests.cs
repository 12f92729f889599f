using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenData.Api.Dataset;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Serving;

[Collection(ServedDatasetCollection.Name)]
public sealed class ReadOnlyTests(ServedDataset served)
{
    [Theory]
    [InlineData("DELETE FROM Facts")]
    [InlineData("CREATE TABLE Added (Id TEXT)")]
    [InlineData("PRAGMA user_version = 7; CREATE TABLE Added (Id TEXT)")]
    public async Task Refuses_every_statement_that_writes(string statement)
    {
        await using var app = ApiApplication.Build(served.DatabaseFile, "http://127.0.0.1:0");
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DatasetContext>();

        var refusal = await Should.ThrowAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync(statement));

        refusal.SqliteErrorCode.ShouldBe(8, "SQLITE_READONLY");
    }

    [Fact]
    public async Task Leaves_the_file_as_it_was_after_serving()
    {
        var before = await File.ReadAllBytesAsync(served.DatabaseFile);
        await served.Data("{ facts(first: 100) { nodes { id source: citation { source { id } } } } }");

        (await File.ReadAllBytesAsync(served.DatabaseFile)).ShouldBe(before);
        Directory.GetFiles(Path.GetDirectoryName(served.DatabaseFile)!, "opendata.db-*").ShouldBeEmpty();
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenData.Api.Dataset;
using OpenData.Api.Serving;

namespace OpenData.Api.Tests.Serving;

[Collection(ServedDatasetCollection.Name)]
public sealed class ReadOnlyTests(ServedDataset served)
{
    [Theory]
    [InlineData("DELETE FROM \"Facts\"")]
    [InlineData("UPDATE \"Facts\" SET \"Printed\" = 'x'")]
    [InlineData("CREATE TABLE Added (Id TEXT)")]
    [InlineData("DROP TABLE \"CheckOperands\"")]
    public async Task Refuses_every_statement_that_writes(string statement)
    {
        await using var app = ApiApplication.Build(served.Database, "http://127.0.0.1:0");
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DatasetContext>();

        var refusal = await Should.ThrowAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(statement));

        refusal.Message.ShouldMatch("read-?only");
    }
}

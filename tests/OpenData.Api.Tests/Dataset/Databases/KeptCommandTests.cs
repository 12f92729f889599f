using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Dataset.Databases;

[Collection(ServedDatasetCollection.Name)]
public sealed class KeptCommandTests(ServedDataset served)
{
    private const int Interrupted = 9;

    [Fact]
    public async Task Statement_that_would_never_end_is_stopped_when_its_request_is()
    {
        await using var scope = served.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DatasetContext>();
        using var request = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var endless = db.Database.SqlQueryRaw<long>("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i % 1000 + 1 FROM n) SELECT count(*) AS \"Value\" FROM n");

        var asked = Task.Run(() => endless.ToListAsync(request.Token));
        var fault = await Should.ThrowAsync<Exception>(asked.WaitAsync(TimeSpan.FromMinutes(2)));

        (fault is SqliteException { SqliteErrorCode: Interrupted } or OperationCanceledException).ShouldBeTrue(fault.ToString());
        (await db.Facts.AnyAsync()).ShouldBeTrue();
    }
}

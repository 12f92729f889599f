using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Dataset;

/// <summary>The dataset itself.</summary>
[QueryType]
public static class DatasetQueries
{
    /// <summary>What the dataset is: version, licence, fingerprint and size.</summary>
    public static Task<DatasetInfo> GetDataset(DatasetContext db, CancellationToken cancellation) =>
        db.Info.SingleAsync(cancellation);
}

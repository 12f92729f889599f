using OpenData.Api.Dataset;
using OpenData.Api.Schema.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.Api.Schema.Search;

namespace OpenData.Api.Serving;

/// <summary>
/// What the API keeps of its dataset from its start on. EF Core compiles each of the queries for it, so they are asked
/// side by side, while the host is put together; whoever needs something waits for that alone.
/// </summary>
internal sealed class DatasetKnowledge
{
    private readonly Task<SearchIndex> search;

    private readonly Task<SourceDescriptions> sources;

    private readonly Task<(DatasetInfo Info, DatasetCounts Counts)> dataset;

    private DatasetKnowledge(DatasetDatabase database)
    {
        // The longest first.
        search = Read(SearchIndex.Read);
        dataset = Read(db => (db.Info.Single(), DatasetNode.Count(db).Single()));
        sources = Read(SourceDescriptions.Read);

        Task<T> Read<T>(Func<DatasetContext, T> read) => Task.Run(() =>
        {
            using var db = database.Open();
            return read(db);
        });
    }

    /// <summary>What the dataset is.</summary>
    public DatasetInfo Dataset => dataset.GetAwaiter().GetResult().Info;

    /// <summary>How much there is of it.</summary>
    public DatasetCounts Counts => dataset.GetAwaiter().GetResult().Counts;

    /// <summary>Its names.</summary>
    public SearchIndex Search => search.GetAwaiter().GetResult();

    /// <summary>How answers describe its documents.</summary>
    public SourceDescriptions Sources => sources.GetAwaiter().GetResult();

    /// <summary>Begins to read a database.</summary>
    public static DatasetKnowledge Begin(DatasetDatabase database) => new(database);
}

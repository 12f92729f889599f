using OpenData.Api.Dataset;

namespace OpenData.Api.Serving;

/// <summary>A start of the API that has begun: what it needs whatever the dataset holds is being made by other processors.</summary>
public sealed class StartingApi
{
    private readonly ApiSettings settings;

    private readonly Task<GraphQL.Types.Schema> schema;

    /// <summary>What tells this API from one that may answer otherwise over the same dataset: a compiler gives the same ids to the same program alone.</summary>
    public static string Program => $"{typeof(StartingApi).Module.ModuleVersionId:n}{typeof(GraphQL.Types.Schema).Module.ModuleVersionId:n}";

    private StartingApi(ApiSettings settings, Task<GraphQL.Types.Schema> schema) => (this.settings, this.schema) = (settings, schema);

    /// <summary>Begins what takes longest and is the same for all settings, for a program that does not know its settings yet.</summary>
    public static void BeginModel() => _ = DatasetShape.OfSqlite;

    /// <summary>Begins, and returns at once.</summary>
    /// <param name="settings">Where the dataset is and where it is served.</param>
    public static StartingApi Begin(ApiSettings settings)
    {
        if (DatasetDatabase.At(settings.Database) is SqliteDatabase) BeginModel();
        return new(settings, ApiApplication.BuildSchema());
    }

    /// <summary>Prepares the dataset and, where the seed is well, starts the API.</summary>
    /// <param name="cancellation">Gives up starting.</param>
    public Task<StartedApi> StartAsync(CancellationToken cancellation) => StartedApi.Start(settings, schema, cancellation);
}

using OpenData.Api.Dataset;

namespace OpenData.Api.Stored;

/// <summary>The list of the stored operations, for machines.</summary>
internal static class StoredIndex
{
    /// <summary>The list as plain values, ready to be written as JSON.</summary>
    public static object Describe(DatasetInfo dataset) => new
    {
        version = dataset.Version,
        seedHash = dataset.SeedHash,
        operations = StoredOperations.All.Select(operation => new
        {
            name = operation.Name,
            title = new { vi = operation.Vi, en = operation.En },
            parameters = operation.Variables.Select(variable => new
            {
                name = variable.Name,
                type = variable.Type.ToString(),
                required = variable.IsRequired,
                @default = variable.Default,
                title = new { vi = variable.Vi, en = variable.En },
            }),
            links = new
            {
                json = operation.Address("json", operation.Example),
                csv = operation.Address("csv", operation.Example),
                xlsx = operation.Address("xlsx", operation.Example),
            },
            query = operation.Text,
        }),
    };
}

using OpenData.Api.Dataset;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Nodes;

/// <summary>Anything by its id.</summary>
[QueryType]
public static class NodeQueries
{
    /// <summary>The most things that can be asked for at once.</summary>
    private const int MaxIds = 100;

    /// <summary>The thing with this id, whatever its type; null where there is none.</summary>
    /// <param name="id">The id: the same that the dataset's files, the addresses of the site and all `id` fields use.</param>
    public static async Task<INode?> GetNode([ID] string id, DatasetContext db, CancellationToken cancellation) =>
        (await NodeReader.Read([id], db, cancellation)).GetValueOrDefault(id);

    /// <summary>The things with these ids, in the order of the ids; null where there is none.</summary>
    /// <param name="ids">The ids, at most 100.</param>
    public static async Task<IReadOnlyList<INode?>> GetNodes([ID] IReadOnlyList<string> ids, DatasetContext db, CancellationToken cancellation)
    {
        if (ids.Count > MaxIds) throw new GraphQLException($"`nodes` was asked for {ids.Count} ids: ask for at most {MaxIds} at once.");

        var nodes = await NodeReader.Read([.. ids.Distinct()], db, cancellation);
        return [.. ids.Select(id => nodes.GetValueOrDefault(id))];
    }
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenData.SiteGen.Api;

namespace OpenData.SiteGen.Pages;

/// <summary>
/// What the pages of a site ask. An answer holds its texts in both languages, so that the page of one and that of the other
/// are made from the same answer, which is asked for once.
/// </summary>
/// <param name="api">Whom to ask.</param>
internal sealed class SharedAnswers(GraphQLClient api)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NodeFamily> _families = new(StringComparer.Ordinal);

    /// <summary>The family whose members are asked for by a query, in both languages.</summary>
    /// <param name="query">The query that each page shows: <c>query Commune($id: ID!) { place(id: $id) { ...CommunePage } }</c>.</param>
    public NodeFamily Family(string query) => _families.GetOrAdd(query, name => new NodeFamily(api, name));

    /// <summary>The answer to a query, and the response as it was sent.</summary>
    /// <exception cref="ApiException">The server cannot be reached, refused, or answered something else.</exception>
    public async Task<(T Data, byte[] Json)> AskAsync<T>(
        GraphQLQuery query, JsonObject variables, JsonTypeInfo<T> shape, CancellationToken cancellation)
        where T : class
    {
        var json = await _answers.GetOrAdd($"{query.Name} {variables.ToJsonString()}", _ => new(() => api.AskAsync(query, variables, cancellation))).Value;
        return (api.Read(query, json, shape), json);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>A family whose members are rows of the dataset, each with a page about it.</summary>
/// <typeparam name="T">The shape of what the query asks of a row.</typeparam>
/// <param name="edition">The pages' language.</param>
/// <param name="api">Whom to ask.</param>
/// <param name="query">The query that each page shows: <c>query Commune(…, $id: ID!) { place(id: $id) { ...CommunePage } }</c>.</param>
/// <param name="shape">The shape of the row.</param>
/// <param name="table">What each page offers as a table; null for none.</param>
/// <param name="make">Makes the page of a row; the query is the row's own.</param>
internal sealed class NodeFamily<T>(
    Edition edition, GraphQLClient api, string query, JsonTypeInfo<T> shape, PageTable? table, Func<T, PageQuery, PageContent> make) : PageFamily
    where T : class
{
    // As many as `nodes` answers at once; where that costs more than a server allows, it is asked for less.
    private const int MostAtOnce = 100;

    private readonly GraphQLQuery _single = GraphQLQuery.Of(query);
    private readonly GraphQLQuery _batch = GraphQLQuery.Of(query).ForNodes();

    /// <summary>The page of one row.</summary>
    /// <param name="id">The row's id.</param>
    /// <param name="address">Where the page stands.</param>
    /// <param name="alternate">Where it stands in the other language.</param>
    public PagePlan Plan(string id, string address, string? alternate) =>
        new(address, alternate, async cancellation => (await AskAsync([id], cancellation))[0].Make())
        {
            Family = this,
            Member = id,
            Shows = [id],
            Table = table,
        };

    public override async Task<IReadOnlyList<MemberAnswer>> AskAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (ids.Count > MostAtOnce) return await HalvedAsync(ids, cancellation);
        try
        {
            var variables = Edition.ById(ids);
            variables["lang"] = edition.Language.ToGraphQL();
            var nodes = await api.AskNodesAsync(_batch, variables, cancellation);
            return [.. ids.Zip(nodes, Answer)];
        }
        catch (ApiException e) when (e.IsLimit && ids.Count > 1)
        {
            return await HalvedAsync(ids, cancellation);
        }
    }

    private async Task<IReadOnlyList<MemberAnswer>> HalvedAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var half = ids.Count / 2;
        return
        [
            .. await AskAsync([.. ids.Take(half)], cancellation),
            .. await AskAsync([.. ids.Skip(half)], cancellation),
        ];
    }

    private MemberAnswer Answer(string id, ReadOnlyMemory<byte> json) =>
        new(json, () =>
        {
            var row = JsonSerializer.Deserialize(json.Span, shape)
                ?? throw new ApiException($"{id} is listed and cannot be found.");
            return make(row, edition.Shown(_single, Variables(id), _single.AnswerWith(json)));
        });

    private string Variables(string id) => new JsonObject { ["id"] = id, ["lang"] = edition.Language.ToGraphQL() }.ToJsonString();
}

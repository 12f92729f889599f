using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>A family whose members are rows of the dataset, each with a page about it in each language.</summary>
/// <param name="api">Whom to ask.</param>
/// <param name="query">The query that each page shows: <c>query Commune($id: ID!) { place(id: $id) { ...CommunePage } }</c>.</param>
internal sealed class NodeFamily(GraphQLClient api, string query) : PageFamily
{
    // As many as `nodes` answers at once; where that costs more than a server allows, it is asked for less.
    private const int MostAtOnce = 100;

    private readonly GraphQLQuery _single = GraphQLQuery.Of(query);
    private readonly GraphQLQuery _batch = GraphQLQuery.Of(query).ForNodes();

    /// <summary>The pages of rows in one language.</summary>
    /// <param name="edition">The language.</param>
    /// <param name="ids">The rows' ids.</param>
    /// <param name="address">Where the page of a row stands.</param>
    /// <param name="alternate">Where it stands in the other language.</param>
    /// <param name="shape">The shape of what the query asks of a row.</param>
    /// <param name="table">What each page offers as a table; null for none.</param>
    /// <param name="make">Makes the page of a row; the query is the row's own.</param>
    public IEnumerable<PagePlan> Plan<T>(
        Edition edition, IEnumerable<string> ids, Func<string, string> address, Func<string, string> alternate, JsonTypeInfo<T> shape, PageTable? table, Func<T, PageQuery, PageContent> make)
        where T : class
    {
        var own = AnswerJson.In(edition.Language, shape);
        return ids.Select(id =>
        {
            var member = new FamilyMember(this, id, Make);
            return new PagePlan(address(id), alternate(id), async cancellation => Make(id, (await AskAsync([id], cancellation))[0])) { Member = member, Shows = [id], Table = table };
        });

        PageContent Make(string id, MemberAnswer answer)
        {
            var row = JsonSerializer.Deserialize(answer.Row.Span, own) ?? throw new ApiException($"{id} is listed and cannot be found.");
            return make(row, edition.Shown(_single, new JsonObject { ["id"] = id }.ToJsonString(), answer.Whole));
        }
    }

    public override async Task<IReadOnlyList<MemberAnswer>> AskAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (ids.Count > MostAtOnce) return await HalvedAsync(ids, cancellation);
        try
        {
            var rows = await api.AskNodesAsync(_batch, Edition.ById(ids), cancellation);
            return [.. rows.Select(Answer)];
        }
        catch (ApiException e) when (e.IsLimit && ids.Count > 1)
        {
            return await HalvedAsync(ids, cancellation);
        }
    }

    private MemberAnswer Answer(ReadOnlyMemory<byte> row)
    {
        var whole = _single.AnswerWith(row.Span, out var start);
        return new MemberAnswer(whole, whole.AsMemory(start, row.Length));
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
}

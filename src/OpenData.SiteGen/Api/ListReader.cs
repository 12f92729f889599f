using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenData.SiteGen.Api.Answers;

namespace OpenData.SiteGen.Api;

/// <summary>Reads lists that are longer than one answer may be.</summary>
/// <param name="api">Whom to ask.</param>
/// <param name="kept">The answers that need not be asked for; null to ask for all of them.</param>
internal sealed class ListReader(GraphQLClient api, KeptAnswers? kept = null)
{
    /// <param name="query">A query with the variables <c>first</c> and <c>after</c>.</param>
    /// <param name="variables">What it needs besides.</param>
    /// <param name="size">How many items to ask for at once.</param>
    /// <param name="shapes">The shapes of an answer: it is asked for once and read into each.</param>
    /// <param name="list">The list in it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The whole list in each of the shapes.</returns>
    public async Task<IReadOnlyList<IReadOnlyList<T>>> ReadAsync<TAnswer, T>(
        GraphQLQuery query, JsonObject variables, int size, IReadOnlyList<JsonTypeInfo<TAnswer>> shapes, Func<TAnswer, Nodes<T>> list, CancellationToken cancellation)
        where TAnswer : class
    {
        List<T>[] items = [.. shapes.Select(_ => new List<T>())];
        variables["first"] = size;
        for (string? after = null; ;)
        {
            variables["after"] = after;
            var json = kept is null
                ? await api.AskAsync(query, variables, cancellation)
                : await kept.GetAsync($"{query.Text}\n{variables.ToJsonString()}", () => api.AskAsync(query, variables, cancellation));
            after = null;
            foreach (var (shape, read) in shapes.Zip(items))
            {
                var page = list(api.Read(query, json, shape));
                read.AddRange(page.Items);
                if (page.PageInfo is { HasNextPage: true } more) after = more.EndCursor;
            }
            if (after is null) return items;
        }
    }
}

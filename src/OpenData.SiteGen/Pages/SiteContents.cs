using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>What there is to make pages of, in both languages.</summary>
/// <param name="Dataset">The dataset; its title is in the first language.</param>
/// <param name="Editions">The site's languages; the first one stands at its root.</param>
internal sealed record SiteContents(DatasetAnswer Dataset, IReadOnlyList<Edition> Editions)
{
    private static readonly Language[] Languages = [Language.Vi, Language.En];

    public static async Task<SiteContents> AskAsync(GraphQLClient api, CancellationToken cancellation)
    {
        var editions = new List<Edition>();
        DatasetAnswer? dataset = null;
        foreach (var language in Languages)
        {
            JsonObject Variables() => new() { ["lang"] = language.ToGraphQL() };
            var answer = await api.AskAsync(
                GraphQLQuery.Of("Contents"), Variables(), AnswerJson.Default.ContentsAnswer, cancellation);
            Task<IReadOnlyList<T>> List<TAnswer, T>(string query, JsonTypeInfo<TAnswer> shape, Func<TAnswer, Nodes<T>> list)
                where TAnswer : class =>
                ListReader.ReadAsync(api, GraphQLQuery.Of(query), Variables(), Math.Min(answer.Limits.MaxPageSize, Edition.ListedAtOnce), shape, list, cancellation);
            var sources = await List("SourceList", AnswerJson.Default.SourceListAnswer, list => list.Sources);
            editions.Add(Edition.Of(language, answer, [.. sources.Select(source => source.Id)]) with
            {
                Districts = await List("DistrictList", AnswerJson.Default.DistrictListAnswer, list => list.Places),
                Communes = await List("CommuneList", AnswerJson.Default.CommuneListAnswer, list => list.Places),
                Products = await List("ProductList", AnswerJson.Default.ProductListAnswer, list => list.Products),
                Producers = await List("ProducerList", AnswerJson.Default.ProducerListAnswer, list => list.Producers),
            });
            dataset ??= answer.Dataset;
        }
        return new SiteContents(dataset!, editions);
    }
}

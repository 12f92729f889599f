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

    public static async Task<SiteContents> AskAsync(GraphQLClient api, ListReader lists, CancellationToken cancellation)
    {
        var contents = GraphQLQuery.Of("Contents");
        var json = await api.AskAsync(contents, [], cancellation);
        ContentsAnswer[] answers = [.. InEach(AnswerJson.Default.ContentsAnswer).Select(shape => api.Read(contents, json, shape))];
        var sources = List("SourceList", AnswerJson.Default.SourceListAnswer, list => list.Sources);
        var districts = List("DistrictList", AnswerJson.Default.DistrictListAnswer, list => list.Places);
        var communes = List("CommuneList", AnswerJson.Default.CommuneListAnswer, list => list.Places);
        var products = List("ProductList", AnswerJson.Default.ProductListAnswer, list => list.Products);
        var producers = List("ProducerList", AnswerJson.Default.ProducerListAnswer, list => list.Producers);
        // What came of a check hangs on the figures, so that no answer of a former build can stand for it.
        var checks = List("CheckList", AnswerJson.Default.CheckListAnswer, list => list.Checks, new ListReader(api));
        await Task.WhenAll(sources, districts, communes, products, producers, checks);
        return new SiteContents(answers[0].Dataset,
        [
            .. Languages.Select((language, n) => Edition.Of(language, answers[n], [.. sources.Result[n].Select(source => source.Id)]) with
            {
                Districts = districts.Result[n],
                Communes = communes.Result[n],
                Products = products.Result[n],
                Producers = producers.Result[n],
                CheckIds = Checks.Order(checks.Result[n]),
            }),
        ]);

        Task<IReadOnlyList<IReadOnlyList<T>>> List<TAnswer, T>(string query, JsonTypeInfo<TAnswer> shape, Func<TAnswer, Nodes<T>> list, ListReader? reader = null)
            where TAnswer : class =>
            (reader ?? lists).ReadAsync(GraphQLQuery.Of(query), [], Math.Min(answers[0].Limits.MaxPageSize, Edition.ListedAtOnce), InEach(shape), list, cancellation);
    }

    private static JsonTypeInfo<T>[] InEach<T>(JsonTypeInfo<T> shape) => [.. Languages.Select(language => AnswerJson.In(language, shape))];
}

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
    // Each has some hundred paragraphs.
    private const int LongSourcesAtOnce = 20;

    private static readonly Language[] Languages = [Language.Vi, Language.En];

    public static async Task<SiteContents> AskAsync(GraphQLClient api, ListReader lists, CancellationToken cancellation)
    {
        var contents = GraphQLQuery.Of("Contents");
        var json = await api.AskAsync(contents, [], cancellation);
        ContentsAnswer[] answers = [.. InEach(AnswerJson.Default.ContentsAnswer).Select(shape => api.Read(contents, json, shape))];
        // How much was taken from a document hangs on the figures, and so does what came of a promise or a check: no answer of a former build can stand for them.
        var unkept = new ListReader(api);
        var sources = SourcesAsync();
        var promises = api.AskAsync(GraphQLQuery.Of("PromiseList"), new() { ["province"] = answers[0].Place?.Id ?? "" }, AnswerJson.Default.PromiseListAnswer, cancellation);
        var districts = List("DistrictList", AnswerJson.Default.DistrictListAnswer, list => list.Places);
        var communes = List("CommuneList", AnswerJson.Default.CommuneListAnswer, list => list.Places);
        var products = List("ProductList", AnswerJson.Default.ProductListAnswer, list => list.Products);
        var producers = List("ProducerList", AnswerJson.Default.ProducerListAnswer, list => list.Producers);
        var checks = List("CheckList", AnswerJson.Default.CheckListAnswer, list => list.Checks, unkept);
        await Task.WhenAll(sources, promises, districts, communes, products, producers, checks);
        return new SiteContents(answers[0].Dataset,
        [
            .. Languages.Select((language, n) => Edition.Of(language, answers[n], sources.Result.Ids) with
            {
                LongSources = sources.Result.Long,
                PromiseIds = Promises.Order(promises.Result.Targets),
                Districts = districts.Result[n],
                Communes = communes.Result[n],
                Products = products.Result[n],
                Producers = producers.Result[n],
                CheckIds = Checks.Order(checks.Result[n]),
            }),
        ]);

        async Task<(IReadOnlyList<string> Ids, IReadOnlyDictionary<string, SourceParts> Long)> SourcesAsync()
        {
            var listed = (await List("SourceList", AnswerJson.Default.SourceListAnswer, list => list.Sources, unkept))[0];
            var parts = new Dictionary<string, SourceParts>(StringComparer.Ordinal);
            foreach (var ids in listed.Where(source => source.RowCount > SourceParts.MostOnOnePage).Select(source => source.Id).Chunk(LongSourcesAtOnce))
            {
                var answer = await api.AskAsync(GraphQLQuery.Of("LongSources"), Edition.ById(ids), AnswerJson.Default.LongSourcesAnswer, cancellation);
                foreach (var source in answer.Nodes) parts.Add(source.Id, SourceParts.Of(source.Paragraphs));
            }
            return ([.. listed.Select(source => source.Id)], parts.Where(source => source.Value.Parts.Count > 1).ToDictionary(StringComparer.Ordinal));
        }

        Task<IReadOnlyList<IReadOnlyList<T>>> List<TAnswer, T>(string query, JsonTypeInfo<TAnswer> shape, Func<TAnswer, Nodes<T>> list, ListReader? reader = null)
            where TAnswer : class =>
            (reader ?? lists).ReadAsync(GraphQLQuery.Of(query), [], Math.Min(answers[0].Limits.MaxPageSize, Edition.ListedAtOnce), InEach(shape), list, cancellation);
    }

    private static JsonTypeInfo<T>[] InEach<T>(JsonTypeInfo<T> shape) => [.. Languages.Select(language => AnswerJson.In(language, shape))];
}

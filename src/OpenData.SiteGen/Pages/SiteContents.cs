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

    public static async Task<SiteContents> AskAsync(GraphQLClient api, ListReader lists, CancellationToken cancellation)
    {
        var answers = await Task.WhenAll(Languages.Select(language => AskAsync(api, lists, language, cancellation)));
        return new SiteContents(answers[0].Dataset, [.. answers.Select(answer => answer.Edition)]);
    }

    private static async Task<(DatasetAnswer Dataset, Edition Edition)> AskAsync(GraphQLClient api, ListReader lists, Language language, CancellationToken cancellation)
    {
        JsonObject Variables() => new() { ["lang"] = language.ToGraphQL() };
        var answer = await api.AskAsync(
            GraphQLQuery.Of("Contents"), Variables(), AnswerJson.Default.ContentsAnswer, cancellation);
        Task<IReadOnlyList<T>> List<TAnswer, T>(string query, JsonTypeInfo<TAnswer> shape, Func<TAnswer, Nodes<T>> list, ListReader? reader = null)
            where TAnswer : class =>
            (reader ?? lists).ReadAsync(GraphQLQuery.Of(query), Variables(), Math.Min(answer.Limits.MaxPageSize, Edition.ListedAtOnce), shape, list, cancellation);
        var sources = List("SourceList", AnswerJson.Default.SourceListAnswer, list => list.Sources);
        var districts = List("DistrictList", AnswerJson.Default.DistrictListAnswer, list => list.Places);
        var communes = List("CommuneList", AnswerJson.Default.CommuneListAnswer, list => list.Places);
        var products = List("ProductList", AnswerJson.Default.ProductListAnswer, list => list.Products);
        var producers = List("ProducerList", AnswerJson.Default.ProducerListAnswer, list => list.Producers);
        // What came of a check hangs on the figures, so that no answer of a former build can stand for it.
        var checks = List("CheckList", AnswerJson.Default.CheckListAnswer, list => list.Checks, new ListReader(api));
        await Task.WhenAll(sources, districts, communes, products, producers, checks);
        return (answer.Dataset, Edition.Of(language, answer, [.. (await sources).Select(source => source.Id)]) with
        {
            Districts = await districts,
            Communes = await communes,
            Products = await products,
            Producers = await producers,
            CheckIds = Checks.Order(await checks),
        });
    }
}

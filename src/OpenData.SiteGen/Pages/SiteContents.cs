using System.Text.Json.Nodes;
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
            var sources = await ListReader.ReadAsync(
                api, GraphQLQuery.Of("SourceList"), [], answer.Limits.MaxPageSize,
                AnswerJson.Default.SourceListAnswer, list => list.Sources, cancellation);
            editions.Add(Edition.Of(language, answer, [.. sources.Select(source => source.Id)]) with
            {
                Communes = await ListReader.ReadAsync(
                    api, GraphQLQuery.Of("CommuneList"), Variables(), answer.Limits.MaxPageSize,
                    AnswerJson.Default.CommuneListAnswer, list => list.Places, cancellation),
            });
            dataset ??= answer.Dataset;
        }
        return new SiteContents(dataset!, editions);
    }
}

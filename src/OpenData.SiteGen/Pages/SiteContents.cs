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
        var answers = new List<ContentsAnswer>();
        foreach (var language in Languages)
            answers.Add(await AskAsync(api, language, cancellation));
        return new SiteContents(
            answers[0].Dataset,
            [.. answers.Zip(Languages, (answer, language) => Edition.Of(language, answer))]);
    }

    private static async Task<ContentsAnswer> AskAsync(
        GraphQLClient api, Language language, CancellationToken cancellation)
    {
        var sources = new List<IdAnswer>();
        for (string? after = null; ;)
        {
            var variables = new JsonObject { ["lang"] = language.ToGraphQL(), ["after"] = after };
            var answer = await api.AskAsync(
                GraphQLQuery.Of("Contents"), variables, AnswerJson.Default.ContentsAnswer, cancellation);
            sources.AddRange(answer.Sources.Items);
            if (answer.Sources.PageInfo is not { HasNextPage: true } page)
                return answer with { Sources = new Nodes<IdAnswer>(sources) };
            after = page.EndCursor;
        }
    }
}

using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>
/// Makes pages that show derived figures. What these are computed from is asked for once it is known which of them a page
/// shows: few, however many the dataset has.
/// </summary>
internal static class DerivedFigures
{
    // So many cost a public server's client little, and their ids leave the question short enough for a link.
    private const int MostAtOnce = 50;

    /// <summary>Makes a page, with its derived figures explained.</summary>
    /// <param name="edition">The page's language.</param>
    /// <param name="answers">Whom to ask.</param>
    /// <param name="query">What the page was asked with.</param>
    /// <param name="make">Makes the page of its figures and of all that was asked for it; again, where it shows a figure that is not explained yet.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ApiException">The server does not answer, or does not know a figure that it gave.</exception>
    public static async Task<PageContent> ExplainAsync(
        Edition edition, SharedAnswers answers, PageQuery query, Func<PageFigures, IReadOnlyList<PageQuery>, PageContent> make, CancellationToken cancellation)
    {
        var explained = new List<DerivedAnswer>();
        var queries = new List<PageQuery> { query };
        while (true)
        {
            var figures = new PageFigures(edition, explained);
            var page = make(figures, queries);
            if (figures.Unexplained.Count == 0) return page;
            // A derived figure may be computed from others: those are met when the page is made again.
            foreach (var ids in figures.Unexplained.Order(StringComparer.Ordinal).Chunk(MostAtOnce))
            {
                var (answer, asked) = await edition.AskAsync(answers, "DerivedFigures", Edition.ById(ids), AnswerJson.Default.DerivedFiguresAnswer, cancellation);
                // A server whose dataset has changed since would otherwise be asked for the same for ever.
                explained.AddRange(ids.Select((id, n) => answer.Nodes.ElementAtOrDefault(n) is { } figure && figure.Id == id
                    ? figure
                    : throw new ApiException($"{id} is shown and cannot be found.")));
                queries.Add(asked);
            }
        }
    }
}

using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of documents, newest first: one page, or several where there are too many for one.</summary>
internal static class SourcesPages
{
    /// <summary>The most documents that one page lists.</summary>
    public const int MostOnOnePage = 100;

    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers) =>
        ListPart<string>.Of(edition, other, addresses => addresses.Sources, edition.SourceIds, MostOnOnePage).Select(part => Plan(edition, part, answers));

    private static PagePlan Plan(Edition edition, ListPart<string> part, SharedAnswers answers) =>
        new(part.Address, part.Alternate, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(answers, "Sources", Edition.ById(part.Items), AnswerJson.Default.SourcesAnswer, cancellation);
            var documents = SourceCards.NewestFirst(answer.Nodes, edition);
            return new PageContent(typeof(Sources), new SourcesPage(documents)
            {
                Frame = Frames.Of(edition, Section.Sources, part.Address, part.Alternate, new PageFigures(edition), query) with { Downloads = part.Downloads },
                Number = part.Number,
                Parts = part.Parts,
            });
        })
        {
            Table = part.Table("TableSources"),
            Shows = part.Number == 1 ? null : part.Items,
        };
}

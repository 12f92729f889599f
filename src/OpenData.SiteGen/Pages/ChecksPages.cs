using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of what adds up and what does not: one page, or several where there are too many checks for one.</summary>
internal static class ChecksPages
{
    /// <summary>The most checks that one page lists: as many as weigh little on a slow line where none of them adds up.</summary>
    public const int MostOnOnePage = 50;

    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers) =>
        ListPart<string>.Of(edition, other, addresses => addresses.Checks!, edition.CheckIds, MostOnOnePage).Select(part => Plan(edition, part, answers));

    private static PagePlan Plan(Edition edition, ListPart<string> part, SharedAnswers answers) =>
        new(part.Address, part.Alternate, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(answers, "Checks", Edition.ById(part.Items), AnswerJson.Default.ChecksAnswer, cancellation);
            return await DerivedFigures.ExplainAsync(
                edition, answers, query,
                (figures, queries) => new PageContent(typeof(OpenData.SiteTemplates.Pages.Checks), new ChecksPage([.. answer.Nodes.Select(check => Checks.Of(check, figures))])
                {
                    Count = answer.All.TotalCount,
                    Failed = answer.Failed.TotalCount,
                    Open = answer.Open.TotalCount,
                    Held = answer.Held.TotalCount,
                    Number = part.Number,
                    Parts = part.Parts,
                    Frame = Frames.Of(edition, Section.Checks, part.Address, part.Alternate, figures, queries) with { Downloads = part.Downloads },
                }),
                cancellation);
        })
        {
            Table = part.Table("TableChecks"),
        };
}

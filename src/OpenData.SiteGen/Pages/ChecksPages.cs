using OpenData.SiteGen.Api;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of what adds up and what does not: one page, or several where there are too many checks for one.</summary>
internal static class ChecksPages
{
    /// <summary>The most checks that one page lists: as many as weigh little on a slow line where none of them adds up.</summary>
    public const int MostOnOnePage = 50;

    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers)
    {
        string[][] parts = edition.CheckIds.Count == 0 ? [[]] : [.. edition.CheckIds.Chunk(MostOnOnePage)];
        for (var part = 0; part < parts.Length; part++)
            yield return Plan(edition, other, parts[part], part + 1, parts.Length, answers);
    }

    private static PagePlan Plan(Edition edition, Edition other, string[] ids, int number, int count, SharedAnswers answers) =>
        new(Address(edition, number), Address(other, number), async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(answers, "Checks", Edition.ById(ids), AnswerJson.Default.ChecksAnswer, cancellation);
            return await DerivedFigures.ExplainAsync(
                edition, answers, query,
                (figures, queries) => new PageContent(typeof(OpenData.SiteTemplates.Pages.Checks), new ChecksPage([.. answer.Nodes.Select(check => Checks.Of(check, figures))])
                {
                    Count = answer.All.TotalCount,
                    Failed = answer.Failed.TotalCount,
                    Open = answer.Open.TotalCount,
                    Held = answer.Held.TotalCount,
                    Number = number,
                    Parts = [.. Enumerable.Range(1, count).Select(part => Address(edition, part))],
                    Frame = Frames.Of(edition, Section.Checks, Address(edition, number), Address(other, number), figures, queries) with
                    {
                        Downloads = number == 1 ? [] : PageDownloads.OfList(edition.Language, (edition.Language == Language.Vi ? edition : other).Addresses.Checks!),
                    },
                }),
                cancellation);
        })
        {
            // The whole list, whatever part of it the page shows: once.
            Table = number == 1 ? new PageTable("TableChecks") : null,
        };

    private static string Address(Edition edition, int number) => edition.PartAddress(edition.Addresses.Checks!, number);
}

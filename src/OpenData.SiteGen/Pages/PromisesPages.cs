using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of every promise and what came of it.</summary>
internal static class PromisesPages
{
    public static PagePlan Plan(Edition edition, Edition other, SharedAnswers answers) =>
        new PagePlan(edition.Addresses.Promises!, other.Addresses.Promises, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "Promises", new() { ["province"] = edition.Province.Id }, AnswerJson.Default.PromisesAnswer, cancellation);
            return await DerivedFigures.ExplainAsync(
                edition, answers, query,
                (figures, queries) => new PageContent(
                    typeof(OpenData.SiteTemplates.Pages.Promises),
                    new PromisesPage(
                    [
                        .. answer.Targets.Where(target => target.Verdict is not null)
                            .OrderBy(target => target.Due)
                            .Select(target => Promises.Of(target, figures)),
                    ])
                    {
                        Frame = Frames.Of(edition, Section.Promises, edition.Addresses.Promises!, other.Addresses.Promises!, figures, queries),
                    }),
                cancellation);
        })
        {
            Table = new PageTable("TablePromises"),
        };
}

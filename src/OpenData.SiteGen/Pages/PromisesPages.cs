using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of every promise and what came of it.</summary>
internal static class PromisesPages
{
    public static PagePlan Plan(Edition edition, Edition other, GraphQLClient api) =>
        new PagePlan(edition.Addresses.Promises!, other.Addresses.Promises, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                api, "Promises", new() { ["province"] = edition.Province.Id }, AnswerJson.Default.PromisesAnswer, cancellation);
            var figures = new PageFigures(edition, answer.Derived);
            Promise[] promises =
            [
                .. answer.Targets.Where(target => target.Verdict is not null)
                    .OrderBy(target => target.Due)
                    .Select(target => Promises.Of(target, figures)),
            ];
            var frame = Frames.Of(
                edition, Section.Promises, edition.Addresses.Promises!, other.Addresses.Promises!, figures, query);
            return new PageContent(typeof(OpenData.SiteTemplates.Pages.Promises), new PromisesPage(promises) { Frame = frame });
        })
        {
            Table = new PageTable("TablePromises"),
        };
}

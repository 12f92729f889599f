using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Every promise and what came of it: one page, or several where there are too many promises for one.</summary>
internal static class PromisesPages
{
    /// <summary>The most promises that one page shows: as many as weigh little on a slow line, each with its chart.</summary>
    public const int MostOnOnePage = 60;

    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers) =>
        ListPart<string>.Of(edition, other, addresses => addresses.Promises!, edition.PromiseIds, MostOnOnePage).Select(part => Plan(edition, part, answers));

    private static PagePlan Plan(Edition edition, ListPart<string> part, SharedAnswers answers) =>
        new(part.Address, part.Alternate, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "Promises", new JsonObject { ["province"] = edition.Province.Id }, AnswerJson.Default.PromisesAnswer, cancellation);
            var promises = answer.Targets.Where(target => target.Verdict is not null).ToDictionary(target => target.Target.Id, StringComparer.Ordinal);
            return await DerivedFigures.ExplainAsync(
                edition, answers, query,
                (figures, queries) => new PageContent(
                    typeof(OpenData.SiteTemplates.Pages.Promises),
                    new PromisesPage([.. part.Items.Select(id => Promises.Of(Found(promises, id), figures))])
                    {
                        Verdicts = [.. promises.Values.Select(promise => Promises.VerdictOf(promise.Verdict!.Value))],
                        Number = part.Number,
                        Parts = part.Parts,
                        Frame = Frames.Of(edition, Section.Promises, part.Address, part.Alternate, figures, queries) with { Downloads = part.Downloads },
                    }),
                cancellation);
        })
        {
            Table = part.Table("TablePromises"),
        };

    private static TargetAnswer Found(Dictionary<string, TargetAnswer> promises, string id) =>
        promises.GetValueOrDefault(id) ?? throw new ApiException($"{id} is listed and cannot be found.");
}

using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of what adds up and what does not.</summary>
internal static class ChecksPages
{
    public static PagePlan Plan(Edition edition, Edition other, GraphQLClient api) =>
        new PagePlan(edition.Addresses.Checks!, other.Addresses.Checks, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                api, "Checks", [], AnswerJson.Default.ChecksAnswer, cancellation);
            var figures = new PageFigures(edition, answer.Derived);
            CheckResult[] checks =
            [
                .. answer.Checks.Whole().OrderBy(check => Checks.Order(check.Outcome)).ThenBy(check => check.Id, StringComparer.Ordinal)
                    .Select(check => Checks.Of(check, figures)),
            ];
            var frame = Frames.Of(
                edition, Section.Checks, edition.Addresses.Checks!, other.Addresses.Checks!, figures, query);
            return new PageContent(typeof(OpenData.SiteTemplates.Pages.Checks), new ChecksPage(checks) { Frame = frame });
        })
        {
            Table = new PageTable("TableChecks"),
        };
}

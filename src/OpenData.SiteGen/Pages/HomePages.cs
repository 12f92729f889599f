using OpenData.SiteGen.Api;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The front page.</summary>
internal static class HomePages
{
    public static PagePlan Plan(Edition edition, Edition other, GraphQLClient api) =>
        new(edition.Addresses.Home, other.Addresses.Home, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                api, "Home", new() { ["province"] = edition.Province.Id }, AnswerJson.Default.GraphQLAnswerHomeAnswer, cancellation);
            var figures = new PageFigures(edition);
            var indicators = new IndicatorFigures(answer.Indicators.Items, figures);
            var products = indicators.NewestBreakdown("ocop-products");
            var average = indicators.Newest("ntm-criteria-average");
            return new PageContent(typeof(Home), new HomePage
            {
                Products = products ?? throw new ApiException("No document breaks the OCOP products down by stars."),
                CriteriaAverage = indicators.NewestFigure("ntm-criteria-average")
                    ?? throw new ApiException("No document gives the criteria met per commune."),
                CriteriaCount = CriteriaSets.InForce(answer.CriteriaSets, average!.Period.To).CriteriaCount,
                Criteria = indicators.NewestBreakdown("ntm-communes-by-criteria"),
                Promises = [.. Promises.NewestNewRural(answer.Targets).Where(Promises.IsJudged).Select(target => Promises.Of(target, figures))],
                Documents = SourceCards.NewestFirst(answer.Sources.Items, edition),
                FailedChecks = [.. answer.FailedChecks.Items.Select(check => Checks.Of(check, figures))],
                CheckCount = answer.Checks.TotalCount ?? answer.Checks.Items.Count,
                Frame = Frames.Of(edition, Section.Home, edition.Addresses.Home, other.Addresses.Home, figures, query),
            });
        });
}

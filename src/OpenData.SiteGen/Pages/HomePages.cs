using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The front page.</summary>
internal static class HomePages
{
    public static PagePlan Plan(Edition edition, Edition other, GraphQLClient api) =>
        new PagePlan(edition.Addresses.Home, other.Addresses.Home, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                api, "Home", new() { ["province"] = edition.Province.Id }, AnswerJson.Default.HomeAnswer, cancellation);
            var figures = new PageFigures(edition, answer.Derived);
            var indicators = new IndicatorFigures(answer.Indicators.Whole(), figures);
            var products = indicators.NewestBreakdown("ocop-products");
            var average = indicators.Newest("ntm-criteria-average");
            return new PageContent(typeof(Home), new HomePage
            {
                Products = products ?? throw new ApiException("No document breaks the OCOP products down by stars."),
                CriteriaAverage = indicators.NewestFigure("ntm-criteria-average")
                    ?? throw new ApiException("No document gives the criteria met per commune."),
                CriteriaCount = CriteriaSets.InForce(answer.CriteriaSets, average!.Period.To).CriteriaCount,
                Criteria = indicators.NewestBreakdown("ntm-communes-by-criteria"),
                Promises = [.. Promises.NewestNewRural(answer.Targets).Select(target => Promises.Of(target, figures))],
                Amounts =
                [
                    .. answer.FundingTotals.Where(amount => amount is { IsPlanned: false, Total.Value: not null })
                        .OrderByDescending(amount => amount.Total!.Value).Select(amount => figures.Of(amount.Total!)),
                ],
                Map = ProvinceMap.Of(answer.Province?.Districts ?? [], StandingKind.Certified, figures),
                FailedChecks = FailedChecks(answer, edition),
                CheckCount = answer.Checks.TotalCount!.Value,
                Frame = Frames.Of(edition, Section.Home, edition.Addresses.Home, other.Addresses.Home, figures, query),
            });
        })
        {
            Table = PageTable.Figures,
        };

    /// <summary>The page names these checks without their figures, so the documents behind them get no number here.</summary>
    private static IReadOnlyList<CheckResult> FailedChecks(HomeAnswer answer, Edition edition)
    {
        var elsewhere = new PageFigures(edition, answer.Derived);
        return [.. answer.FailedChecks.Whole().Select(check => Checks.Of(check, elsewhere))];
    }
}

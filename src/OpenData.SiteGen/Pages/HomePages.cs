using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The front page.</summary>
internal static class HomePages
{
    public static PagePlan Plan(Edition edition, Edition other, SharedAnswers answers) =>
        new PagePlan(edition.Addresses.Home, other.Addresses.Home, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "Home", new() { ["province"] = edition.Province.Id }, AnswerJson.Default.HomeAnswer, cancellation);
            return await DerivedFigures.ExplainAsync(edition, answers, query, (figures, queries) => Make(edition, other, answer, figures, queries), cancellation);
        })
        {
            Table = PageTable.Figures,
        };

    private static PageContent Make(Edition edition, Edition other, HomeAnswer answer, PageFigures figures, IReadOnlyList<PageQuery> queries)
    {
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
            // The list of checks begins with those that fail, in the same order.
            FailedChecks = [.. answer.FailedChecks.Items.Select(check => new NamedCheck(check.Title, $"{edition.Addresses.Checks}#{check.Id}"))],
            FailedCount = answer.FailedChecks.TotalCount!.Value,
            CheckCount = answer.Checks.TotalCount,
            Frame = Frames.Of(edition, Section.Home, edition.Addresses.Home, other.Addresses.Home, figures, queries),
        });
    }
}

using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The New Rural page.</summary>
internal static class NewRuralPages
{
    public static PagePlan Plan(Edition edition, Edition other, SharedAnswers answers) =>
        new PagePlan(edition.Addresses.NewRural, other.Addresses.NewRural, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "NewRural", new() { ["province"] = edition.Province.Id }, AnswerJson.Default.NewRuralAnswer, cancellation);
            return await DerivedFigures.ExplainAsync(edition, answers, query, (figures, queries) => Make(edition, other, answer, figures, queries), cancellation);
        })
        {
            Table = PageTable.Figures,
        };

    private static PageContent Make(Edition edition, Edition other, NewRuralAnswer answer, PageFigures figures, IReadOnlyList<PageQuery> queries)
    {
        var indicators = new IndicatorFigures(answer.Indicators.Whole(), figures);
        var criteria = indicators.NewestBreakdown("ntm-communes-by-criteria")
            ?? throw new ApiException("No document breaks the communes down by criteria met.");
        var set = CriteriaSets.InForce(answer.CriteriaSets, criteria.Period.To);
        return new PageContent(typeof(NewRural), new NewRuralPage
        {
            Promises = [.. Promises.NewestNewRural(answer.Targets).Select(target => Promises.Of(target, figures))],
            Criteria = criteria,
            AdvancedCriteria = indicators.NewestBreakdown("ntm-advanced-communes-by-criteria"),
            CriteriaCount = set.CriteriaCount,
            Average = indicators.Series("ntm-criteria-average") with { Breaks = CriteriaSets.Breaks(answer.CriteriaSets) },
            AdvancedAverage = indicators.NewestFigure("ntm-advanced-criteria-average"),
            Certified = indicators.Series("ntm-communes-certified"),
            CriteriaDecision = set.Decision?.Number,
            Map = ProvinceMap.Of(answer.Province?.Districts ?? [], StandingKind.Certified, figures),
            DistrictsWithout = DistrictsWithout(answer.CertifiedInDistricts.Items, figures),
            Gaps = [.. answer.Gaps.Items.Select(figures.Of)],
            GapCount = answer.Gaps.TotalCount!.Value,
            FigureTable = edition.FigureTable,
            EarlierFigures = indicators.HasEarlier ? edition.FigureTable : null,
            Frame = Frames.Of(edition, Section.NewRural, edition.Addresses.NewRural, other.Addresses.NewRural, figures, queries),
        });
    }

    /// <summary>The districts of which the newest figure of certified communes is none.</summary>
    private static IReadOnlyList<NamedPlace> DistrictsWithout(IReadOnlyList<FactAnswer> certified, PageFigures figures) =>
    [
        .. certified.GroupBy(fact => fact.Place!.Id, StringComparer.Ordinal)
            .Select(district => district.Last())
            .Where(fact => fact.Value == 0)
            .OrderBy(fact => fact.Place!.Id, StringComparer.Ordinal)
            .Select(fact => new NamedPlace(fact.Place!.Id, fact.Place.FullName, figures.Of(fact).Marks[0])),
    ];
}

using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The OCOP page.</summary>
internal static class OcopPages
{
    /// <summary>What the programme did for producers.</summary>
    private static readonly string[] Support =
    [
        "ocop-products-in-value-chains", "ocop-producers-founded", "ocop-cooperatives-restructured",
        "ocop-cooperatives-with-staff-support", "ocop-staff-per-cooperative", "ocop-support-projects", "ocop-sales-centres",
        "ocop-shops", "ocop-flagship-projects", "ocop-organisations-with-website", "ocop-video-clips",
        "ocop-organisations-given-clips", "ocop-food-safety-sessions", "ocop-food-safety-attendants", "ocop-food-safety-contests",
    ];

    public static PagePlan Plan(Edition edition, Edition other, SharedAnswers answers) =>
        new PagePlan(edition.Addresses.Ocop, other.Addresses.Ocop, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "Ocop", new() { ["province"] = edition.Province.Id }, AnswerJson.Default.OcopAnswer, cancellation);
            return await DerivedFigures.ExplainAsync(edition, answers, query, (figures, queries) => Make(edition, other, answer, figures, queries), cancellation);
        })
        {
            Table = PageTable.Figures,
        };

    private static PageContent Make(Edition edition, Edition other, OcopAnswer answer, PageFigures figures, IReadOnlyList<PageQuery> queries)
    {
        var indicators = new IndicatorFigures([.. answer.Indicators.Whole(), .. answer.Support.Whole()], figures);
        var withProducts = indicators.Newest("ntm-communes-with-ocop");
        return new PageContent(typeof(Ocop), new OcopPage
        {
            Stars = indicators.WholeBreakdowns("ocop-products"),
            Round = Round(indicators, figures),
            CertifiedCommunes = figures.OfNullable(indicators.Results("ntm-communes-certified")
                .LastOrDefault(fact => fact.Period == withProducts?.Period)),
            CertifiedWithProducts = figures.OfNullable(withProducts),
            DisadvantagedWithProducts = indicators.NewestFigure("ocop-difficult-communes"),
            Map = ProvinceMap.Of(answer.Province?.Districts ?? [], StandingKind.WithOcopProducts, figures),
            Support = [.. Support.Select(indicators.NewestFigure).OfType<Figure>()],
            Revenue = indicators.NewestBreakdown("ocop-revenue-growth-share"),
            RevenueRange = indicators.NewestBreakdown("ocop-revenue-multiple"),
            Products = [.. answer.Products.Items.Select(product => Named.Product(product, figures)).OrderByDescending(product => product.Stars)],
            ProductCount = answer.Products.TotalCount!.Value,
            Context = [indicators.Series("poverty-rate")],
            Gaps = [.. answer.Gaps.Items.Select(figures.Of)],
            GapCount = answer.Gaps.TotalCount!.Value,
            FigureTable = edition.FigureTable,
            EarlierFigures = indicators.HasEarlier ? edition.FigureTable : null,
            Frame = Frames.Of(edition, Section.Ocop, edition.Addresses.Ocop, other.Addresses.Ocop, figures, queries),
        });
    }

    /// <summary>The newest round of rating: its outcomes are those of the same period.</summary>
    private static RatingRound? Round(IndicatorFigures indicators, PageFigures figures)
    {
        if (indicators.Newest("ocop-products-evaluated") is not { } entered) return null;
        var renewed = indicators.Results("ocop-products-renewed").Where(fact => fact.Period == entered.Period).ToArray();
        var rated = indicators.Results("ocop-products-newly-rated").Where(fact => fact.Period == entered.Period).ToArray();
        return new RatingRound(
            figures.Of(entered),
            [.. Whole(renewed).Concat(Whole(rated)).Select(figures.Of)],
            indicators.NewestBreakdown("ocop-products-newly-rated") is { } stars && stars.Period == entered.Period ? stars : null,
            indicators.NewestFigure("ocop-products-without-outcome"));
    }

    /// <summary>The total, or the parts where no document gives a total.</summary>
    private static IEnumerable<FactAnswer> Whole(FactAnswer[] facts) =>
        facts.Any(fact => fact.Category is null) ? facts.Where(fact => fact.Category is null) : facts;
}

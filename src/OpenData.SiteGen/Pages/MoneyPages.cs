using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of the money.</summary>
internal static class MoneyPages
{
    private const string Mobilised = "funds-mobilised";
    private const string Allocated = "ocop-funds-allocated";

    public static PagePlan Plan(Edition edition, Edition other, SharedAnswers answers) =>
        new(edition.Addresses.Money!, other.Addresses.Money, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "Money", new() { ["province"] = edition.Province.Id }, AnswerJson.Default.MoneyAnswer, cancellation);
            var figures = new PageFigures(edition);
            var indicators = new IndicatorFigures(answer.Indicators.Whole(), figures);
            var mobilised = Newest(answer, Mobilised);
            var allocated = Newest(answer, Allocated);
            PageQuery[] queries = [query];
            var comparisons = new List<MoneyComparison>();
            if (mobilised is not null)
            {
                var day = mobilised.Period.To;
                var (count, asked) = await edition.AskAsync(
                    answers, "CommuneCount", new() { ["province"] = edition.Province.Id, ["on"] = day.ToString("yyyy-MM-dd", null) },
                    AnswerJson.Default.CommuneCountAnswer, cancellation);
                queries = [query, asked];
                if (count.Communes.TotalCount > 0)
                    comparisons.Add(new(MoneyComparisonKind.PerCommune, figures.Of(mobilised), null, count.Communes.TotalCount, day));
            }
            if (mobilised is not null && allocated is not null)
                comparisons.Add(new(MoneyComparisonKind.Times, figures.Of(mobilised), figures.Of(allocated)));
            if (allocated is not null)
                comparisons.AddRange(Shared(figures.Of(allocated), indicators));
            return new PageContent(typeof(Money), new MoneyPage
            {
                Totals = [.. answer.FundingTotals.Select(funding => Total(funding, figures))],
                Comparisons = comparisons,
                Shortfalls = [.. answer.Mentions.Items.Select(mention => Named.Mention(mention, figures))],
                ShortfallCount = answer.Mentions.TotalCount!.Value,
                MentionTable = edition.Table("mentions.csv"),
                Frame = Frames.Of(edition, Section.Money, edition.Addresses.Money!, other.Addresses.Money!, figures, queries),
            });
        })
        {
            Table = PageTable.Figures,
        };

    private static FactAnswer? Newest(MoneyAnswer answer, string indicator) => answer.FundingTotals
        .Where(funding => !funding.IsPlanned && funding.Total is { Value: > 0 } total && total.Indicator.Id == indicator)
        .Select(funding => funding.Total)
        .LastOrDefault();

    private static IEnumerable<MoneyComparison> Shared(Figure allocated, IndicatorFigures indicators)
    {
        if (indicators.NewestFigure("ocop-organisations-registered") is { Value: > 0 } organisations)
            yield return new(MoneyComparisonKind.PerOrganisation, allocated, organisations);
        if (indicators.NewestFigure("ocop-products-registered") is { Value: > 0 } products)
            yield return new(MoneyComparisonKind.PerProduct, allocated, products);
    }

    private static FundingTotal Total(FundingAnswer funding, PageFigures figures) =>
        new(figures.OfNullable(funding.Total),
            [
                .. funding.Parts.Where(part => part.Category is not null)
                    .Select(part => new Part(part.Category!.Id, part.Category.Name, part.Category.Position, figures.Of(part))),
            ],
            funding.IsPlanned);
}

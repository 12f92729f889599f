using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of districts and the page of each.</summary>
internal static class DistrictPages
{
    private const string CertifiedCommunes = "ntm-communes-certified";

    /// <summary>The most districts that one page can tell so much of.</summary>
    private const int MostOnOnePage = 200;

    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers)
    {
        var (names, address, otherAddress) = (Names(edition), edition.Addresses.Districts!, other.Addresses.Districts!);
        var list = new NameListPages<PlaceAnswer>(edition, Section.Districts, address, names, otherAddress, Names(other));
        yield return new PagePlan(
            address, otherAddress, cancellation => names.IsSplit ? LettersAsync(edition, other, answers, list.Letters, cancellation) : ListAsync(edition, other, answers, cancellation))
        {
            Table = names.IsSplit ? new PageTable("TableDistricts") : PageTable.Figures,
        };
        foreach (var page in list.Parts("DistrictList", (part, rows, _, frame) => new PageContent(typeof(Districts), new DistrictsPage
        {
            Count = part.Items.Count,
            Letters = part.Letters,
            Rows = rows,
            Names = [.. part.Listed.Select(district => edition.LinkTo(district.Id, district.Type, district.Name, district.FullName))],
            Districts = [],
            Map = [],
            Frame = frame(),
        })))
            yield return page;
        foreach (var page in answers.Family("District").Plan(
            edition, edition.Districts.Select(district => district.Id), id => Address(edition, id), id => Address(other, id), AnswerJson.Default.DistrictPageAnswer, PageTable.Figures,
            (district, query) => Make(edition, other, district, query)))
            yield return page;
    }

    private static NameList<PlaceAnswer> Names(Edition edition) => new(edition.Districts, district => district.Name, MostOnOnePage);

    private static string Address(Edition edition, string id) => $"{edition.Addresses.Districts}{id}/";

    private static async Task<PageContent> LettersAsync(Edition edition, Edition other, SharedAnswers answers, IReadOnlyList<LetterRow> letters, CancellationToken cancellation) =>
        new(typeof(Districts), new DistrictsPage
        {
            Count = edition.Districts.Count,
            Rows = letters,
            Names = [],
            Districts = [],
            Map = [],
            Frame = Frames.Of(
                edition, Section.Districts, edition.Addresses.Districts!, other.Addresses.Districts!, new PageFigures(edition),
                await edition.AskListAsync(answers, "DistrictList", isLong: true, cancellation)),
        });

    private static async Task<PageContent> ListAsync(Edition edition, Edition other, SharedAnswers answers, CancellationToken cancellation)
    {
        var (answer, query) = await edition.AskAsync(answers, "Districts", [], AnswerJson.Default.DistrictsAnswer, cancellation);
        var figures = new PageFigures(edition);
        var map = ProvinceMap.Of(
            [.. answer.Districts.Select(district => new DistrictAnswer(district.Id, district.Name, district.Children))], StandingKind.Certified, figures);
        var last = answer.Districts.Select(district => district.ValidTo ?? DateOnly.MaxValue).DefaultIfEmpty().Max();
        DistrictRow[] rows =
        [
            .. answer.Districts.Select(district => new DistrictRow(
                edition.LinkTo(district.Id, district.Type, district.Name, district.FullName),
                district.ValidTo,
                (district.ValidTo ?? DateOnly.MaxValue) == last ? district.Children.Count(unit => unit.ValidTo == district.ValidTo) : null,
                figures.OfNullable(district.Facts.LastOrDefault(fact => fact is { Value: not null, Category: null })),
                [.. ProvinceMap.StandingsOf(district.Children, StandingKind.Certified).DistinctBy(said => said.Place.Id).Select(said => Standings.Of(said, "COMMUNE", figures))])),
        ];
        return new PageContent(typeof(Districts), new DistrictsPage
        {
            Count = rows.Length,
            Rows = [],
            Names = [],
            Districts = rows,
            Map = map,
            Frame = Frames.Of(edition, Section.Districts, edition.Addresses.Districts!, other.Addresses.Districts!, figures, query),
        });
    }

    private static PageContent Make(Edition edition, Edition other, DistrictPageAnswer district, PageQuery query)
    {
        var figures = new PageFigures(edition);
        var history = new PlaceFigures(district.Facts);
        var certified = district.Facts.LastOrDefault(fact => fact is { Indicator.Id: CertifiedCommunes, Value: not null, Category: null });
        return new PageContent(typeof(District), new DistrictPage
        {
            Unit = edition.LinkTo(district.Id, district.Type, district.Name, district.FullName),
            Certified = figures.OfNullable(certified),
            Map = ProvinceMap.Of([new DistrictAnswer(district.Id, district.Name, district.Children)], StandingKind.Certified, figures),
            Identity = new UnitIdentity(
                district.Province is { } province ? [edition.LinkTo(province)] : [],
                district.Code, district.ValidFrom, district.ValidTo, district.OtherNames, district.Note,
                PlaceSteps.IsUncertain(district.Confidence)),
            Units =
            [
                .. district.Children.OrderBy(unit => VietnameseOrder.Key(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.ValidFrom)
                    .Select(unit => new ListedUnit(
                        edition.LinkTo(unit.Id, unit.Type, unit.Name, unit.FullName), null, null,
                        unit.ValidTo == district.ValidTo ? null : unit.ValidTo)),
            ],
            Standings =
            [
                .. district.Children.SelectMany(unit => unit.Standings ?? [], (unit, said) => (unit.Type, Said: said))
                    .OrderBy(pair => pair.Said.Year).ThenBy(pair => pair.Said.Kind)
                    .ThenBy(pair => VietnameseOrder.Key(pair.Said.Place.Name), StringComparer.Ordinal)
                    .Select(pair => Standings.Of(pair.Said, pair.Type, figures)),
            ],
            Figures = history.Series(figures),
            EarlierFigures = history.Earlier(edition),
            Products = [.. district.Products.Select(product => Named.Product(product, figures))],
            Producers = [.. district.Producers.Select(producer => Named.Producer(producer, figures))],
            Mentions = [.. district.Mentions.Select(mention => Named.Mention(mention, figures))],
            Before = PlaceSteps.Before(district.Predecessors, edition),
            After = PlaceSteps.After(district.Successors, edition),
            Frame = Frames.Of(edition, Section.Districts, Address(edition, district.Id), Address(other, district.Id), figures, query),
        });
    }
}

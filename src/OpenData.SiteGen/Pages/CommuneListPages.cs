using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of all communes, wards and townships: one page, or one a letter where there are too many for one.</summary>
internal static class CommuneListPages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, GraphQLClient api)
    {
        var units = edition.Communes;
        var letters = units.GroupBy(unit => VietnameseOrder.Initial(unit.Name))
            .OrderBy(letter => VietnameseOrder.Key(letter.Key.ToString()), StringComparer.Ordinal)
            .ToArray();
        var split = units.Count > NameLists.MostOnOnePage;
        LetterLink[] links =
        [
            .. letters.Select(letter => new LetterLink(
                letter.Key, split ? Address(edition, letter.Key) : $"#{NameLists.Slug(letter.Key)}", letter.Count())),
        ];
        yield return new PagePlan(edition.Addresses.Communes!, other.Addresses.Communes, async cancellation =>
            new PageContent(typeof(Communes), new CommunesPage
            {
                Count = units.Count,
                Letters = links,
                Groups = split ? [] : [.. letters.Select(letter => Group(edition, letter.Key, letter))],
                Counts = Counts(units),
                Districts = Districts(edition, units),
                Frame = Frame(edition, edition.Addresses.Communes!, other.Addresses.Communes!, await edition.AskListAsync(api, "CommuneList", split, cancellation)),
            }))
        {
            Table = new PageTable("TableCommunes"),
        };
        if (!split) yield break;
        foreach (var letter in letters)
            yield return new PagePlan(Address(edition, letter.Key), Address(other, letter.Key), _ => Task.FromResult(
                new PageContent(typeof(Communes), new CommunesPage
                {
                    Count = letter.Count(),
                    Letter = letter.Key,
                    Letters = links,
                    Groups = [Group(edition, letter.Key, letter)],
                    Counts = [],
                    Districts = [],
                    Frame = Frame(edition, Address(edition, letter.Key), Address(other, letter.Key), edition.ListQuery("CommuneList")) with
                    {
                        Downloads = PageDownloads.OfList(edition.Language, edition.Addresses.Communes!),
                    },
                })));
    }

    private static string Address(Edition edition, char letter) =>
        NameLists.Address(edition.Addresses.Communes!, letter, edition.Language);

    private static LetterGroup Group(Edition edition, char letter, IEnumerable<CommuneNameAnswer> units) =>
        new(letter, NameLists.Slug(letter),
        [
            .. units.OrderBy(unit => VietnameseOrder.Key(unit.Name), StringComparer.Ordinal)
                .ThenBy(unit => unit.District?.Id, StringComparer.Ordinal)
                .ThenBy(unit => unit.ValidFrom)
                .Select(unit => new ListedUnit(
                    edition.LinkTo(unit.Id, unit.Type, unit.Name, unit.FullName),
                    (unit.District ?? unit.Province)?.FullName, unit.OtherNames, unit.ValidTo)),
        ]);

    /// <summary>How many units there were on every day on which that changed.</summary>
    internal static IReadOnlyList<UnitCount> Counts(IReadOnlyList<CommuneNameAnswer> units)
    {
        DateOnly?[] days = [null, .. units.Select(unit => unit.ValidFrom).OfType<DateOnly>().Distinct().Order().Select(day => (DateOnly?)day)];
        return
        [
            .. days.Select(day => new UnitCount(day, On(day, "COMMUNE"), On(day, "WARD"), On(day, "TOWNSHIP"))),
        ];

        int On(DateOnly? day, string type) => units.Count(unit => unit.Type == type
            && (unit.ValidFrom is null || unit.ValidFrom <= day) && (unit.ValidTo is null || day is null || day <= unit.ValidTo));
    }

    private static IReadOnlyList<DistrictCount> Districts(Edition edition, IEnumerable<CommuneNameAnswer> units) =>
    [
        .. units.Where(unit => unit.District is not null)
            .GroupBy(unit => unit.District!.Id, StringComparer.Ordinal)
            .OrderBy(district => district.Key, StringComparer.Ordinal)
            .Select(district => new DistrictCount(edition.LinkTo(district.First().District!), district.Count())),
    ];

    private static PageFrame Frame(Edition edition, string address, string otherAddress, PageQuery query) =>
        Frames.Of(edition, Section.Communes, address, otherAddress, new PageFigures(edition), query);
}

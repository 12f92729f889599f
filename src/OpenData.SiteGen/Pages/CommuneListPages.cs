using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of all communes, wards and townships: one page, or one a letter where there are too many for one.</summary>
internal static class CommuneListPages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers)
    {
        var units = edition.Communes;
        var names = Names(edition);
        var (address, otherAddress) = (edition.Addresses.Communes!, other.Addresses.Communes!);
        var list = new NameListPages<CommuneNameAnswer>(edition, Section.Communes, address, names, otherAddress, Names(other));
        yield return new PagePlan(address, otherAddress, async cancellation =>
            new PageContent(typeof(Communes), new CommunesPage
            {
                Count = units.Count,
                Rows = names.IsSplit ? list.Letters : [new([.. names.Letters.Select(letter => new LetterLink(letter.Letters, $"#{NameLists.Slug(letter.Letters)}", letter.Items.Count))], null)],
                Groups = names.IsSplit ? [] : [.. names.Letters.Select(letter => Group(edition, letter))],
                Counts = Counts(units),
                Districts = Districts(edition, units),
                Frame = Frames.Of(
                    edition, Section.Communes, address, otherAddress, new PageFigures(edition),
                    await edition.AskListAsync(answers, "CommuneList", names.IsSplit, cancellation)),
            }))
        {
            Table = new PageTable("TableCommunes"),
        };
        foreach (var page in list.Parts("CommuneList", (part, rows, _, frame) => new PageContent(typeof(Communes), new CommunesPage
        {
            Count = part.Items.Count,
            Letters = part.Letters,
            Rows = rows,
            Groups = part.Parts.Count == 0 ? [Group(edition, part)] : [],
            Counts = [],
            Districts = [],
            Frame = frame(),
        })))
            yield return page;
    }

    /// <summary>Units of one name stand by their districts, and those of one district by their times.</summary>
    private static NameList<CommuneNameAnswer> Names(Edition edition) => new(
        edition.Communes.OrderBy(unit => unit.District?.Id, StringComparer.Ordinal).ThenBy(unit => unit.ValidFrom), unit => unit.Name);

    private static LetterGroup Group(Edition edition, NamePart<CommuneNameAnswer> part) =>
        new(part.Letters, NameLists.Slug(part.Letters),
        [
            .. part.Items.Select(unit => new ListedUnit(
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
}

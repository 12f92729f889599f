using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Draws what documents say of named communes on the map of the units of that time.</summary>
internal static class ProvinceMap
{
    /// <summary>One hexagon for each unit that stood at the end of the newest year that the documents speak of.</summary>
    /// <param name="districts">The units, of all times.</param>
    /// <param name="kind">What marks a unit.</param>
    /// <param name="figures">Takes note of the documents.</param>
    public static IReadOnlyList<MapUnit> Of(IReadOnlyList<DistrictAnswer> districts, StandingKind kind, PageFigures figures)
    {
        var units = districts.SelectMany(district => district.Children).ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        StandingAnswer[] standings = [.. StandingsOf(units.Values, kind)];
        var day = standings.Max(standing => standing.Year) is { } year ? new DateOnly(year, 12, 31) : LastDay(units.Values);
        var drawn = districts
            .SelectMany(district => district.Children, (district, unit) => (District: district, Unit: unit))
            .Where(pair => pair.Unit.Hexagon is not null && StoodOn(pair.Unit, day))
            .ToArray();
        var ids = drawn.Select(pair => pair.Unit.Id).ToHashSet(StringComparer.Ordinal);
        var named = standings
            .Select(standing => (UnitId: Meant(standing.Place.Id, ids, units), Standing: standing))
            .Where(pair => pair.UnitId is not null)
            .ToLookup(pair => pair.UnitId!, pair => pair.Standing, StringComparer.Ordinal);
        return [.. drawn.Select(pair => Draw(pair.District, pair.Unit, [.. named[pair.Unit.Id]], figures))];
    }

    /// <summary>What documents say of units in one respect.</summary>
    public static IEnumerable<StandingAnswer> StandingsOf(IEnumerable<CommuneAnswer> units, StandingKind kind) =>
        units.SelectMany(unit => unit.Standings ?? []).Where(standing => standing.Kind == kind);

    private static MapUnit Draw(
        DistrictAnswer district, CommuneAnswer unit, StandingAnswer[] standings, PageFigures figures)
    {
        var former = standings.Select(standing => standing.Place.Name).Where(name => name != unit.Name).Distinct().ToArray();
        return new MapUnit
        {
            Id = unit.Id,
            Name = unit.Name,
            FullName = unit.FullName,
            DistrictId = district.Id,
            DistrictName = district.Name,
            Column = unit.Hexagon!.Col,
            Row = unit.Hexagon.Row,
            Named = standings.Length > 0,
            Years = [.. standings.Select(standing => standing.Year).OfType<int>().Distinct().Order()],
            FormerName = former.Length > 0 ? string.Join(", ", former) : null,
            Href = figures.Edition.Addresses.Communes is null ? null : figures.Edition.CommuneAddress(unit.Id),
            Mark = standings is [var first, ..] ? figures.Mark(first.Id, first.Citation) : null,
        };
    }

    /// <summary>The unit on the map that a document means: the one it names, or the one that the named one went into.</summary>
    private static string? Meant(string id, HashSet<string> drawn, Dictionary<string, CommuneAnswer> units) =>
        drawn.Contains(id)
            ? id
            : (units.GetValueOrDefault(id)?.Successors ?? []).Select(change => Meant(change.To.Id, drawn, units)).FirstOrDefault(unit => unit is not null);

    /// <summary>The last day on which units that are drawn existed.</summary>
    private static DateOnly LastDay(IEnumerable<CommuneAnswer> units) => units
        .Where(unit => unit.Hexagon is not null)
        .Select(unit => unit.ValidTo ?? DateOnly.MaxValue)
        .DefaultIfEmpty(DateOnly.MaxValue)
        .Max();

    private static bool StoodOn(CommuneAnswer unit, DateOnly day) =>
        (unit.ValidFrom is null || unit.ValidFrom <= day) && (unit.ValidTo is null || day <= unit.ValidTo);
}

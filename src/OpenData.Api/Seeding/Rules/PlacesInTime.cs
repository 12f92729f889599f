using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Periods;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Rules;

/// <summary>A place is named only for a time in which it existed, and a code names one place at a time.</summary>
internal static class PlacesInTime
{
    public static void Check(SeedIndex index, SeedReport report)
    {
        foreach (var (fact, row) in index.Seed.Facts)
            CheckTime(fact.PlaceId, new Edtf(fact.PeriodFrom, fact.PeriodTo), row, index, report);

        foreach (var (standing, row) in index.Seed.Standings)
            if (standing.Year is >= 1 and <= 9999) CheckTime(standing.PlaceId, Edtf.Parse($"{standing.Year:D4}")!.Value, row, index, report);

        foreach (var (place, row) in index.Seed.Places.Where(loaded => loaded.Item.ValidTo < loaded.Item.ValidFrom))
            report.Refuse(row, "valid_to", "place-in-time", $"is before {place.ValidFrom:yyyy-MM-dd}, the first day");

        foreach (var namesakes in index.Seed.Places.Where(loaded => loaded.Item.Code is not null).GroupBy(loaded => loaded.Item.Code))
            CheckCode([.. namesakes.OrderBy(loaded => loaded.Item.ValidFrom ?? DateOnly.MinValue)], report);
    }

    private static void CheckTime(string placeId, Edtf time, Row row, SeedIndex index, SeedReport report)
    {
        if (!index.Places.TryGetValue(placeId, out var place) || time.Overlaps(place.ValidFrom, place.ValidTo)) return;

        var namesake = index.Places.Values.FirstOrDefault(other => other.NameVi == place.NameVi && time.Overlaps(other.ValidFrom, other.ValidTo));
        var hint = namesake is null ? "" : $": did you mean \"{namesake.Id}\"?";
        report.Refuse(row, "place", "place-in-time", $"existed {Span(place)}, and not at the time of the row{hint}");
    }

    private static void CheckCode(IReadOnlyList<Entities.Loaded<Place>> places, SeedReport report)
    {
        for (var i = 1; i < places.Count; i++)
        {
            var (earlier, later) = (places[i - 1].Item, places[i].Item);
            if ((earlier.ValidTo ?? DateOnly.MaxValue) >= (later.ValidFrom ?? DateOnly.MinValue))
                report.Refuse(places[i].Row, "code", "place-in-time", $"is the code of \"{earlier.Id}\" at the same time ({Span(earlier)}): a code names one place at a time");
        }
    }

    private static string Span(Place place) => (place.ValidFrom, place.ValidTo) switch
    {
        ({ } from, { } to) => $"from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}",
        ({ } from, null) => $"from {from:yyyy-MM-dd}",
        (null, { } to) => $"to {to:yyyy-MM-dd}",
        _ => "at all times",
    };
}
